ValueSet: ReferralIntentVS
Id: referral-intent
Title: "Intent of a referral"
Description: "A source's own referral is an order; the copy that the server delivers to the target is a filler order."
* insert Published
* $request-intent#order
* $request-intent#filler-order
