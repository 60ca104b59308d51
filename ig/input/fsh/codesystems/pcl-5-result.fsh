CodeSystem: Pcl5ResultCS
Id: pcl-5-result
Title: "PCL-5 result"
Description: "On which side of the cut-point a PCL-5 total lies. The limits are in the ObservationDefinition pcl-5-total; the default cut-point is 33."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/pcl-5-result"
* #below-cut-point "Below the cut-point" "Total 0 to 32 at the default cut-point."
* #at-or-above-cut-point "At or above the cut-point" "Total 33 to 80 at the default cut-point. It calls for a clinical assessment and is not a diagnosis."
