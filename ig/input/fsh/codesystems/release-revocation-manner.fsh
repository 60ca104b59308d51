CodeSystem: ReleaseRevocationMannerCS
Id: release-revocation-manner
Title: "Manner of a revocation"
Description: "In what way a release was taken back. Each is as good as the other."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/release-revocation-manner"
* #oral "Oral" "In person or by telephone; who was told writes it down."
* #written "Written" "On paper."
* #electronic "Electronic" "By e-mail, text message or through a portal."
