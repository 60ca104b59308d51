package org.haven.testscript;

import org.haven.testing.OnH2;

@OnH2
class TestScriptTests extends ScriptTests {}
