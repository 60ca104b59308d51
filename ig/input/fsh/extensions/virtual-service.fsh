Extension: VirtualService
Id: virtual-service
Title: "Virtual service"
Description: "How to join a session by video: R4's stand-in for Appointment.virtualService of FHIR R5, with R5's element names. It is a secret of those who take part."
Context: Appointment
* insert Published
* extension contains
    channelType 0..1 MS and
    address 1..1 MS and
    additionalInfo 0..* MS and
    maxParticipants 0..1 MS and
    sessionKey 0..1 MS
* extension[channelType] ^short = "The kind of video service, from any code system"
* extension[channelType].value[x] only Coding
* extension[address] ^short = "The link; it names neither the victim nor the kind of service"
* extension[address].value[x] only url
* extension[address] obeys virtual-service-https
* extension[additionalInfo] ^short = "Where joining is explained"
* extension[additionalInfo].value[x] only url
* extension[additionalInfo] obeys virtual-service-https
* extension[maxParticipants] ^short = "How many can take part"
* extension[maxParticipants].value[x] only positiveInt
* extension[sessionKey] ^short = "The key to enter, if the link alone is not enough; not sent together with the link"
* extension[sessionKey].value[x] only string
