Profile: Pcl5Response
Parent: InstrumentResponse
Id: pcl-5-response
Title: "PCL-5 response"
Description: "A completed PCL-5. The total and the provisional rule need all twenty answers; each cluster score needs its own. None of them is a diagnosis."
* insert Published
* insert Planned("The server does not yet accept PCL-5 responses.")
* questionnaire obeys pcl-5-canonical
* questionnaire ^short = "https://haven.example.org/ig/Questionnaire/pcl-5, with or without a version"
