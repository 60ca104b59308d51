CodeSystem: DirectoryPlaceKindCS
Id: directory-place-kind
Title: "Kind of place in the directory"
Description: "What a Location of the directory is. There is no kind for a shelter or a safe house: where these are stands nowhere."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/directory-place-kind"
* #intake "Public intake place" "A place that its organization makes public, where victims come for a first meeting or for a service."
* #area "Service area" "An area whose residents a service is for. It says whom the service is for, not where anything is."
