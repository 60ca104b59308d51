CodeSystem: DeviceRiskCS
Id: device-risk
Title: "Device risk"
Description: "Why a phone, an account or a mailbox of the victim is not private, even when its number is safe."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/device-risk"
* #shared-device "Shared device" "Others use or unlock the same phone or computer."
* #shared-plan "Shared plan or bill" "Somebody else sees the bill or the call list of the phone plan."
* #shared-account "Shared account" "Somebody else can sign in to the email, cloud or app account."
* #monitored "Suspected monitoring" "The victim suspects, or somebody found, software that reads calls, messages or the screen."
* #location-sharing "Location sharing" "Somebody can see where the device is, by an app, a family plan or a tag."
* #no-own-device "No device of their own" "The victim can be reached only on a borrowed device."
* #none-known "None known" "The victim was asked and knows of no risk."
