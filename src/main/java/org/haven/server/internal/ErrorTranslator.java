package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Interceptor;

/** Placeholder until the error rules are in. */
@Interceptor
class ErrorTranslator {}
