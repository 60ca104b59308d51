package org.haven.testscript;

import org.haven.testing.OnPostgreSql;

@OnPostgreSql
class TestScriptOnPostgreSqlTests extends ScriptTests {}
