/**
 * Any Questionnaire as a form: what it asks, what was entered, and the response that follows from it. Plain values in and
 * out; nothing here knows HTTP, a session or a database.
 */
package org.haven.web.internal.form;
