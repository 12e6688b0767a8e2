import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  __export
} from "./chunk-53MRE2H3.mjs";

// node_modules/prettier/plugins/babel.mjs
var babel_exports = {};
__export(babel_exports, {
  default: () => Ks,
  parsers: () => ra
});
var Hs = Object.defineProperty;
var Re = (a3, t) => {
  for (var e in t) Hs(a3, e, { get: t[e], enumerable: true });
};
var Ks = {};
Re(Ks, { parsers: () => ra });
var kt = {};
Re(kt, { __babel_estree: () => Yr, __js_expression: () => Gr, __ts_expression: () => Xr, __vue_event_binding: () => Wr, __vue_expression: () => Gr, __vue_ts_event_binding: () => Jr, __vue_ts_expression: () => Xr, babel: () => Wr, "babel-flow": () => qs, "babel-ts": () => Jr });
function Ws(a3, t) {
  if (a3 == null) return {};
  var e = {};
  for (var s in a3) if ({}.hasOwnProperty.call(a3, s)) {
    if (t.indexOf(s) !== -1) continue;
    e[s] = a3[s];
  }
  return e;
}
var R = class {
  line;
  column;
  index;
  constructor(t, e, s) {
    this.line = t, this.column = e, this.index = s;
  }
};
var Q = class {
  start;
  end;
  filename;
  identifierName;
  constructor(t, e) {
    this.start = t, this.end = e;
  }
};
function D(a3, t) {
  let { line: e, column: s, index: i } = a3;
  return new R(e, s + t, i + t);
}
var Dt = "BABEL_PARSER_SOURCETYPE_MODULE_REQUIRED";
var Js = { ImportMetaOutsideModule: { message: `import.meta may appear only with 'sourceType: "module"'`, code: Dt }, ImportOutsideModule: { message: `'import' and 'export' may appear only with 'sourceType: "module"'`, code: Dt } };
var Mt = { ArrayPattern: "array destructuring pattern", AssignmentExpression: "assignment expression", AssignmentPattern: "assignment expression", ArrowFunctionExpression: "arrow function expression", ConditionalExpression: "conditional expression", CatchClause: "catch clause", ForOfStatement: "for-of statement", ForInStatement: "for-in statement", ForStatement: "for-loop", FormalParameters: "function parameter list", Identifier: "identifier", ImportSpecifier: "import specifier", ImportDefaultSpecifier: "import default specifier", ImportNamespaceSpecifier: "import namespace specifier", ObjectPattern: "object destructuring pattern", ParenthesizedExpression: "parenthesized expression", RestElement: "rest element", UpdateExpression: { true: "prefix operation", false: "postfix operation" }, VariableDeclarator: "variable declaration", YieldExpression: "yield expression" };
var be = (a3) => a3.type === "UpdateExpression" ? Mt.UpdateExpression[`${a3.prefix}`] : Mt[a3.type];
var Gs = { AccessorIsGenerator: ({ kind: a3 }) => `A ${a3}ter cannot be a generator.`, ArgumentsInClass: "'arguments' is only allowed in functions and class methods.", AsyncFunctionInSingleStatementContext: "Async functions can only be declared at the top level or inside a block.", AwaitBindingIdentifier: "Can not use 'await' as identifier inside an async function.", AwaitBindingIdentifierInStaticBlock: "Can not use 'await' as identifier inside a static block.", AwaitExpressionFormalParameter: "'await' is not allowed in async function parameters.", AwaitUsingNotInAsyncContext: "'await using' is only allowed within async functions and at the top levels of modules.", AwaitNotInAsyncContext: "'await' is only allowed within async functions and at the top levels of modules.", BadGetterArity: "A 'get' accessor must not have any formal parameters.", BadSetterArity: "A 'set' accessor must have exactly one formal parameter.", BadSetterRestParameter: "A 'set' accessor function argument must not be a rest parameter.", ConstructorClassField: "Classes may not have a field named 'constructor'.", ConstructorClassPrivateField: "Classes may not have a private field named '#constructor'.", ConstructorIsAccessor: "Class constructor may not be an accessor.", ConstructorIsAsync: "Constructor can't be an async function.", ConstructorIsGenerator: "Constructor can't be a generator.", DeclarationMissingInitializer: ({ kind: a3 }) => `Missing initializer in ${a3} declaration.`, DecoratorArgumentsOutsideParentheses: "Decorator arguments must be moved inside parentheses: use '@(decorator(args))' instead of '@(decorator)(args)'.", DecoratorBeforeExport: "Decorators must be placed *before* the 'export' keyword. Remove the 'decoratorsBeforeExport: true' option to use the 'export @decorator class {}' syntax.", DecoratorsBeforeAfterExport: "Decorators can be placed *either* before or after the 'export' keyword, but not in both locations at the same time.", DecoratorConstructor: "Decorators can't be used with a constructor. Did you mean '@dec class { ... }'?", DecoratorExportClass: "Decorators must be placed *after* the 'export' keyword. Remove the 'decoratorsBeforeExport: false' option to use the '@decorator export class {}' syntax.", DecoratorSemicolon: "Decorators must not be followed by a semicolon.", DecoratorStaticBlock: "Decorators can't be used with a static block.", DeferImportRequiresNamespace: 'Only `import defer * as x from "./module"` is valid.', DeletePrivateField: "Deleting a private field is not allowed.", DestructureNamedImport: "ES2015 named imports do not destructure. Use another statement for destructuring after the import.", DuplicateConstructor: "Duplicate constructor in the same class.", DuplicateDefaultExport: "Only one default export allowed per module.", DuplicateExport: ({ exportName: a3 }) => `\`${a3}\` has already been exported. Exported identifiers must be unique.`, DuplicateProto: "Redefinition of __proto__ property.", DuplicateRegExpFlags: "Duplicate regular expression flag.", ElementAfterRest: "Rest element must be last element.", EscapedCharNotAnIdentifier: "Invalid Unicode escape.", ExportBindingIsString: ({ localName: a3, exportName: t }) => `A string literal cannot be used as an exported binding without \`from\`.
- Did you mean \`export { '${a3}' as '${t}' } from 'some-module'\`?`, ExportDefaultFromAsIdentifier: "'from' is not allowed as an identifier after 'export default'.", ForInOfLoopInitializer: ({ type: a3 }) => `'${a3 === "ForInStatement" ? "for-in" : "for-of"}' loop variable declaration may not have an initializer.`, ForInUsing: "For-in loop may not start with 'using' declaration.", ForOfAsync: "The left-hand side of a for-of loop may not be 'async'.", ForOfLet: "The left-hand side of a for-of loop may not start with 'let'.", GeneratorInSingleStatementContext: "Generators can only be declared at the top level or inside a block.", IllegalBreakContinue: ({ type: a3 }) => `Unsyntactic ${a3 === "BreakStatement" ? "break" : "continue"}.`, IllegalLanguageModeDirective: "Illegal 'use strict' directive in function with non-simple parameter list.", IllegalReturn: "'return' outside of function.", ImportAttributesUseAssert: "The `assert` keyword in import attributes is deprecated and it has been replaced by the `with` keyword. You can enable the `deprecatedImportAssert` parser plugin to suppress this error.", ImportBindingIsString: ({ importName: a3 }) => `A string literal cannot be used as an imported binding.
- Did you mean \`import { "${a3}" as foo }\`?`, ImportCallArity: "`import()` requires exactly one or two arguments.", ImportCallNotNewExpression: "Cannot use new with import(...).", ImportCallSpreadArgument: "`...` is not allowed in `import()`.", ImportJSONBindingNotDefault: "A JSON module can only be imported with `default`.", ImportReflectionHasAssertion: "`import module x` cannot have assertions.", ImportReflectionNotBinding: 'Only `import module x from "./module"` is valid.', IncompatibleRegExpUVFlags: "The 'u' and 'v' regular expression flags cannot be enabled at the same time.", InvalidBigIntLiteral: "Invalid BigIntLiteral.", InvalidCodePoint: "Code point out of bounds.", InvalidCoverDiscardElement: "'void' must be followed by an expression when not used in a binding position.", InvalidCoverInitializedName: "Invalid shorthand property initializer.", InvalidDecimal: "Invalid decimal.", InvalidDigit: ({ radix: a3 }) => `Expected number in radix ${a3}.`, InvalidEscapeSequence: "Bad character escape sequence.", InvalidEscapeSequenceTemplate: "Invalid escape sequence in template.", InvalidEscapedReservedWord: ({ reservedWord: a3 }) => `Escape sequence in keyword ${a3}.`, InvalidIdentifier: ({ identifierName: a3 }) => `Invalid identifier ${a3}.`, InvalidLhs: ({ ancestor: a3 }) => `Invalid left-hand side in ${be(a3)}.`, InvalidLhsBinding: ({ ancestor: a3 }) => `Binding invalid left-hand side in ${be(a3)}.`, InvalidLhsOptionalChaining: ({ ancestor: a3 }) => `Invalid optional chaining in the left-hand side of ${be(a3)}.`, InvalidNumber: "Invalid number.", InvalidOrMissingExponent: "Floating-point numbers require a valid exponent after the 'e'.", InvalidOrUnexpectedToken: ({ unexpected: a3 }) => `Unexpected character '${a3}'.`, InvalidParenthesizedAssignment: "Invalid parenthesized assignment pattern.", InvalidPrivateFieldResolution: ({ identifierName: a3 }) => `Private name #${a3} is not defined.`, InvalidPropertyBindingPattern: "Binding member expression.", InvalidRecordProperty: "Only properties and spread elements are allowed in record definitions.", InvalidRestAssignmentPattern: "Invalid rest operator's argument.", LabelRedeclaration: ({ labelName: a3 }) => `Label '${a3}' is already declared.`, LetInLexicalBinding: "'let' is disallowed as a lexically bound name.", LineTerminatorBeforeArrow: "No line break is allowed before '=>'.", MalformedRegExpFlags: "Invalid regular expression flag.", MissingClassName: "A class name is required.", MissingEqInAssignment: "Only '=' operator can be used for specifying default value.", MissingSemicolon: "Missing semicolon.", MissingPlugin: ({ missingPlugin: a3 }) => `This experimental syntax requires enabling the parser plugin: ${a3.map((t) => JSON.stringify(t)).join(", ")}.`, MissingOneOfPlugins: ({ missingPlugin: a3 }) => `This experimental syntax requires enabling one of the following parser plugin(s): ${a3.map((t) => JSON.stringify(t)).join(", ")}.`, MissingUnicodeEscape: "Expecting Unicode escape sequence \\uXXXX.", MixingCoalesceWithLogical: "Nullish coalescing operator(??) requires parens when mixing with logical operators.", ModuleAttributeDifferentFromType: "The only accepted module attribute is `type`.", ModuleAttributeInvalidValue: "Only string literals are allowed as module attribute values.", ModuleAttributesWithDuplicateKeys: ({ key: a3 }) => `Duplicate key "${a3}" is not allowed in module attributes.`, ModuleExportNameHasLoneSurrogate: ({ surrogateCharCode: a3 }) => `An export name cannot include a lone surrogate, found '\\u${a3.toString(16)}'.`, ModuleExportUndefined: ({ localName: a3 }) => `Export '${a3}' is not defined.`, MultipleDefaultsInSwitch: "Multiple default clauses.", NewlineAfterThrow: "Illegal newline after throw.", NoCatchOrFinally: "Missing catch or finally clause.", NumberIdentifier: "Identifier directly after number.", NumericSeparatorInEscapeSequence: "Numeric separators are not allowed inside unicode escape sequences or hex escape sequences.", ObsoleteAwaitStar: "'await*' has been removed from the async functions proposal. Use Promise.all() instead.", OptionalChainingNoNew: "Constructors in/after an Optional Chain are not allowed.", OptionalChainingNoTemplate: "Tagged Template Literals are not allowed in optionalChain.", OverrideOnConstructor: "'override' modifier cannot appear on a constructor declaration.", ParamDupe: "Argument name clash.", PatternHasAccessor: "Object pattern can't contain getter or setter.", PatternHasMethod: "Object pattern can't contain methods.", PrivateInExpectedIn: ({ identifierName: a3 }) => `Private names are only allowed in property accesses (\`obj.#${a3}\`) or in \`in\` expressions (\`#${a3} in obj\`).`, PrivateNameRedeclaration: ({ identifierName: a3 }) => `Duplicate private name #${a3}.`, RecordExpressionBarIncorrectEndSyntaxType: "Record expressions ending with '|}' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.", RecordExpressionBarIncorrectStartSyntaxType: "Record expressions starting with '{|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.", RecordExpressionHashIncorrectStartSyntaxType: "Record expressions starting with '#{' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.", RecordNoProto: "'__proto__' is not allowed in Record expressions.", RestTrailingComma: "Unexpected trailing comma after rest element.", SloppyFunction: "In non-strict mode code, functions can only be declared at top level or inside a block.", SloppyFunctionAnnexB: "In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.", SourcePhaseImportRequiresDefault: 'Only `import source x from "./module"` is valid.', StaticPrototype: "Classes may not have static property named prototype.", SuperNotAllowed: "`super()` is only valid inside a class constructor of a subclass. Maybe a typo in the method name ('constructor') or not extending another class?", SuperPrivateField: "Private fields can't be accessed on super.", TrailingDecorator: "Decorators must be attached to a class element.", TupleExpressionBarIncorrectEndSyntaxType: "Tuple expressions ending with '|]' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.", TupleExpressionBarIncorrectStartSyntaxType: "Tuple expressions starting with '[|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.", TupleExpressionHashIncorrectStartSyntaxType: "Tuple expressions starting with '#[' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.", UnexpectedArgumentPlaceholder: "Unexpected argument placeholder.", UnexpectedAwaitAfterPipelineBody: 'Unexpected "await" after pipeline body; await must have parentheses in minimal proposal.', UnexpectedDigitAfterHash: "Unexpected digit after hash token.", UnexpectedImportExport: "'import' and 'export' may only appear at the top level.", UnexpectedKeyword: ({ keyword: a3 }) => `Unexpected keyword '${a3}'.`, UnexpectedLeadingDecorator: "Leading decorators must be attached to a class declaration.", UnexpectedLexicalDeclaration: "Lexical declaration cannot appear in a single-statement context.", UnexpectedNewTarget: "`new.target` can only be used in functions or class properties.", UnexpectedNumericSeparator: "A numeric separator is only allowed between two digits.", UnexpectedPrivateField: "Unexpected private name.", UnexpectedReservedWord: ({ reservedWord: a3 }) => `Unexpected reserved word '${a3}'.`, UnexpectedSuper: "'super' is only allowed in object methods and classes.", UnexpectedToken: ({ expected: a3, unexpected: t }) => `Unexpected token${t ? ` '${t}'.` : ""}${a3 ? `, expected "${a3}"` : ""}`, UnexpectedTokenUnaryExponentiation: "Illegal expression. Wrap left hand side or entire exponentiation in parentheses.", UnexpectedUsingDeclaration: "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement.", UnexpectedVoidPattern: "Unexpected void binding.", UnsupportedBind: "Binding should be performed on object property.", UnsupportedDecoratorExport: "A decorated export must export a class declaration.", UnsupportedDefaultExport: "Only expressions, functions or classes are allowed as the `default` export.", UnsupportedImport: "`import` can only be used in `import()` or `import.meta`.", UnsupportedMetaProperty: ({ target: a3, onlyValidPropertyName: t }) => `The only valid meta property for ${a3} is ${a3}.${t}.`, UnsupportedParameterDecorator: "Decorators cannot be used to decorate parameters.", UnsupportedPropertyDecorator: "Decorators cannot be used to decorate object literal properties.", UnsupportedSuper: "'super' can only be used with function calls (i.e. super()) or in property accesses (i.e. super.prop or super[prop]).", UnterminatedComment: "Unterminated comment.", UnterminatedRegExp: "Unterminated regular expression.", UnterminatedString: "Unterminated string constant.", UnterminatedTemplate: "Unterminated template.", UsingDeclarationExport: "Using declaration cannot be exported.", UsingDeclarationHasBindingPattern: "Using declaration cannot have destructuring patterns.", VarRedeclaration: ({ identifierName: a3 }) => `Identifier '${a3}' has already been declared.`, VoidPatternCatchClauseParam: "A void binding can not be the catch clause parameter. Use `try { ... } catch { ... }` if you want to discard the caught error.", VoidPatternInitializer: "A void binding may not have an initializer.", YieldBindingIdentifier: "Can not use 'yield' as identifier inside a generator.", YieldInParameter: "Yield expression is not allowed in formal parameters.", YieldNotInGeneratorFunction: "'yield' is only allowed within generator functions.", ZeroDigitNumericSeparator: "Numeric separator can not be used after leading 0." };
var Xs = { StrictDelete: "Deleting local variable in strict mode.", StrictEvalArguments: ({ referenceName: a3 }) => `Assigning to '${a3}' in strict mode.`, StrictEvalArgumentsBinding: ({ bindingName: a3 }) => `Binding '${a3}' in strict mode.`, StrictFunction: "In strict mode code, functions can only be declared at top level or inside a block.", StrictNumericEscape: "The only valid numeric escape in strict mode is '\\0'.", StrictOctalLiteral: "Legacy octal literals are not allowed in strict mode.", StrictWith: "'with' in strict mode." };
var Ys = { ParseExpressionEmptyInput: "Unexpected parseExpression() input: The input is empty or contains only comments.", ParseExpressionExpectsEOF: ({ unexpected: a3 }) => `Unexpected parseExpression() input: The input should contain exactly one expression, but the first expression is followed by the unexpected character \`${String.fromCodePoint(a3)}\`.` };
var Qs = /* @__PURE__ */ new Set(["ArrowFunctionExpression", "AssignmentExpression", "ConditionalExpression", "YieldExpression"]);
var Zs = Object.assign({ PipeBodyIsTighter: "Unexpected yield after pipeline body; any yield expression acting as Hack-style pipe body must be parenthesized due to its loose operator precedence.", PipeTopicRequiresHackPipes: 'Topic references are only supported when using the `"proposal": "hack"` version of the pipeline proposal.', PipeTopicUnbound: "Topic reference is unbound; it must be inside a pipe body.", PipeTopicUnconfiguredToken: ({ token: a3 }) => `Invalid topic token ${a3}. In order to use ${a3} as a topic reference, the pipelineOperator plugin must be configured with { "proposal": "hack", "topicToken": "${a3}" }.`, PipeTopicUnused: "Hack-style pipe body does not contain a topic reference; Hack-style pipes must use topic at least once.", PipeUnparenthesizedBody: ({ type: a3 }) => `Hack-style pipe body cannot be an unparenthesized ${be({ type: a3 })}; please wrap it in parentheses.` }, {});
var ei = ["message"];
function Ot(a3, t, e) {
  Object.defineProperty(a3, t, { enumerable: false, configurable: true, value: e });
}
function ti({ toMessage: a3, code: t, reasonCode: e, syntaxPlugin: s }) {
  let i = e === "MissingPlugin" || e === "MissingOneOfPlugins";
  return function r(n, o) {
    let h = new SyntaxError();
    return h.code = t, h.reasonCode = e, h.loc = n, h.pos = n.index, h.syntaxPlugin = s, i && (h.missingPlugin = o.missingPlugin), Ot(h, "clone", function(u = {}) {
      let { line: f2, column: d, index: x3 } = u.loc ?? n;
      return r(new R(f2, d, x3), Object.assign({}, o, u.details));
    }), Ot(h, "details", o), Object.defineProperty(h, "message", { configurable: true, get() {
      let l2 = `${a3(o)} (${n.line}:${n.column})`;
      return this.message = l2, l2;
    }, set(l2) {
      Object.defineProperty(this, "message", { value: l2, writable: true });
    } }), h;
  };
}
function F(a3, t) {
  if (Array.isArray(a3)) return (s) => F(s, a3[0]);
  let e = {};
  for (let s of Object.keys(a3)) {
    let i = a3[s], r = typeof i == "string" ? { message: () => i } : typeof i == "function" ? { message: i } : i, { message: n } = r, o = Ws(r, ei), h = typeof n == "string" ? () => n : n;
    e[s] = ti(Object.assign({ code: "BABEL_PARSER_SYNTAX_ERROR", reasonCode: s, toMessage: h }, t ? { syntaxPlugin: t } : {}, o));
  }
  return e;
}
var p = Object.assign({}, F(Js), F(Gs), F(Xs), F(Ys), F`pipelineOperator`(Zs));
function si() {
  return { sourceType: "script", sourceFilename: void 0, startIndex: 0, startColumn: 0, startLine: 1, allowAwaitOutsideFunction: false, allowReturnOutsideFunction: false, allowNewTargetOutsideFunction: false, allowImportExportEverywhere: false, allowSuperOutsideMethod: false, allowUndeclaredExports: false, allowYieldOutsideFunction: false, plugins: [], strictMode: void 0, ranges: false, tokens: false, createImportExpressions: true, createParenthesizedExpressions: false, errorRecovery: false, attachComment: true, annexB: true };
}
function ii(a3) {
  let t = si();
  if (a3 == null) return t;
  if (a3.annexB != null && a3.annexB !== false) throw new Error("The `annexB` option can only be set to `false`.");
  for (let e of Object.keys(t)) a3[e] != null && (t[e] = a3[e]);
  if (t.startLine === 1) a3.startIndex == null && t.startColumn > 0 ? t.startIndex = t.startColumn : a3.startColumn == null && t.startIndex > 0 && (t.startColumn = t.startIndex);
  else if (a3.startColumn == null || a3.startIndex == null) throw new Error("With a `startLine > 1` you must also specify `startIndex` and `startColumn`.");
  if (t.sourceType === "commonjs") {
    if (a3.allowAwaitOutsideFunction != null) throw new Error("The `allowAwaitOutsideFunction` option cannot be used with `sourceType: 'commonjs'`.");
    if (a3.allowReturnOutsideFunction != null) throw new Error("`sourceType: 'commonjs'` implies `allowReturnOutsideFunction: true`, please remove the `allowReturnOutsideFunction` option or use `sourceType: 'script'`.");
    if (a3.allowNewTargetOutsideFunction != null) throw new Error("`sourceType: 'commonjs'` implies `allowNewTargetOutsideFunction: true`, please remove the `allowNewTargetOutsideFunction` option or use `sourceType: 'script'`.");
  }
  return t;
}
var { defineProperty: ri } = Object;
var Ft = (a3, t) => {
  a3 && ri(a3, t, { enumerable: false, value: a3[t] });
};
function ne(a3) {
  return Ft(a3.loc.start, "index"), Ft(a3.loc.end, "index"), a3;
}
var ai = (a3) => class extends a3 {
  parse() {
    let e = ne(super.parse());
    return this.optionFlags & 256 && (e.tokens = e.tokens.map(ne)), e;
  }
  parseRegExpLiteral({ pattern: e, flags: s }) {
    let i = null;
    try {
      i = new RegExp(e, s);
    } catch {
    }
    let r = this.estreeParseLiteral(i);
    return r.regex = { pattern: e, flags: s }, r;
  }
  parseBigIntLiteral(e) {
    let s;
    try {
      s = BigInt(e);
    } catch {
      s = null;
    }
    let i = this.estreeParseLiteral(s);
    return i.bigint = String(i.value || e), i;
  }
  parseDecimalLiteral(e) {
    let i = this.estreeParseLiteral(null);
    return i.decimal = String(i.value || e), i;
  }
  estreeParseLiteral(e) {
    return this.parseLiteral(e, "Literal");
  }
  parseStringLiteral(e) {
    return this.estreeParseLiteral(e);
  }
  parseNumericLiteral(e) {
    return this.estreeParseLiteral(e);
  }
  parseNullLiteral() {
    return this.estreeParseLiteral(null);
  }
  parseBooleanLiteral(e) {
    return this.estreeParseLiteral(e);
  }
  estreeParseChainExpression(e, s) {
    let i = this.startNodeAtNode(e);
    return i.expression = e, this.finishNodeAt(i, "ChainExpression", s);
  }
  directiveToStmt(e) {
    let s = e.value;
    delete e.value, this.castNodeTo(s, "Literal"), s.raw = s.extra.raw, s.value = s.extra.expressionValue;
    let i = this.castNodeTo(e, "ExpressionStatement");
    return i.expression = s, i.directive = s.extra.rawValue, delete s.extra, i;
  }
  fillOptionalPropertiesForTSESLint(e) {
  }
  cloneEstreeStringLiteral(e) {
    let { start: s, end: i, loc: r, range: n, raw: o, value: h } = e, l2 = Object.create(e.constructor.prototype);
    return l2.type = "Literal", l2.start = s, l2.end = i, l2.loc = r, l2.range = n, l2.raw = o, l2.value = h, l2;
  }
  initFunction(e, s) {
    super.initFunction(e, s), e.expression = false;
  }
  checkDeclaration(e) {
    e != null && this.isObjectProperty(e) ? this.checkDeclaration(e.value) : super.checkDeclaration(e);
  }
  getObjectOrClassMethodParams(e) {
    return e.value.params;
  }
  isValidDirective(e) {
    return e.type === "ExpressionStatement" && e.expression.type === "Literal" && typeof e.expression.value == "string" && !e.expression.extra?.parenthesized;
  }
  parseBlockBody(e, s, i, r, n) {
    super.parseBlockBody(e, s, i, r, n);
    let o = e.directives.map((h) => this.directiveToStmt(h));
    e.body = o.concat(e.body), delete e.directives;
  }
  parsePrivateName() {
    let e = super.parsePrivateName();
    return this.convertPrivateNameToPrivateIdentifier(e);
  }
  convertPrivateNameToPrivateIdentifier(e) {
    let s = super.getPrivateNameSV(e);
    return delete e.id, e.name = s, this.castNodeTo(e, "PrivateIdentifier");
  }
  isPrivateName(e) {
    return e.type === "PrivateIdentifier";
  }
  getPrivateNameSV(e) {
    return e.name;
  }
  parseLiteral(e, s) {
    let i = super.parseLiteral(e, s);
    return i.raw = i.extra.raw, delete i.extra, i;
  }
  parseFunctionBody(e, s, i = false) {
    super.parseFunctionBody(e, s, i), e.expression = e.body.type !== "BlockStatement";
  }
  parseMethod(e, s, i, r, n, o, h = false) {
    let l2 = this.startNode();
    l2.kind = e.kind, l2 = super.parseMethod(l2, s, i, r, n, o, h), delete l2.kind;
    let { typeParameters: u } = e;
    u && (delete e.typeParameters, l2.typeParameters = u, this.resetStartLocationFromNode(l2, u));
    let f2 = this.castNodeTo(l2, this.hasPlugin("typescript") && !l2.body ? "TSEmptyBodyFunctionExpression" : "FunctionExpression");
    return e.value = f2, o === "ClassPrivateMethod" && (e.computed = false), this.hasPlugin("typescript") && e.abstract ? (delete e.abstract, this.finishNode(e, "TSAbstractMethodDefinition")) : o === "ObjectMethod" ? (e.kind === "method" && (e.kind = "init"), e.shorthand = false, this.finishNode(e, "Property")) : this.finishNode(e, "MethodDefinition");
  }
  nameIsConstructor(e) {
    return e.type === "Literal" ? e.value === "constructor" : super.nameIsConstructor(e);
  }
  parseClassProperty(...e) {
    let s = super.parseClassProperty(...e);
    return s.abstract && this.hasPlugin("typescript") ? (delete s.abstract, this.castNodeTo(s, "TSAbstractPropertyDefinition")) : this.castNodeTo(s, "PropertyDefinition"), s;
  }
  parseClassPrivateProperty(...e) {
    let s = super.parseClassPrivateProperty(...e);
    return s.abstract && this.hasPlugin("typescript") ? this.castNodeTo(s, "TSAbstractPropertyDefinition") : this.castNodeTo(s, "PropertyDefinition"), s.computed = false, s;
  }
  parseClassAccessorProperty(e) {
    let s = super.parseClassAccessorProperty(e);
    return s.abstract && this.hasPlugin("typescript") ? (delete s.abstract, this.castNodeTo(s, "TSAbstractAccessorProperty")) : this.castNodeTo(s, "AccessorProperty"), s;
  }
  parseObjectProperty(e, s, i, r) {
    let n = super.parseObjectProperty(e, s, i, r);
    return n && (n.kind = "init", this.castNodeTo(n, "Property")), n;
  }
  finishObjectProperty(e) {
    return e.kind = "init", this.finishNode(e, "Property");
  }
  isValidLVal(e, s, i, r) {
    return e === "Property" ? "value" : super.isValidLVal(e, s, i, r);
  }
  isAssignable(e, s) {
    return e != null && this.isObjectProperty(e) ? this.isAssignable(e.value, s) : super.isAssignable(e, s);
  }
  toAssignable(e, s = false) {
    if (e != null && this.isObjectProperty(e)) {
      let { key: i, value: r } = e;
      this.isPrivateName(i) && this.classScope.usePrivateName(this.getPrivateNameSV(i), i.loc.start), this.toAssignable(r, s);
    } else super.toAssignable(e, s);
  }
  toAssignableObjectExpressionProp(e, s, i) {
    e.type === "Property" && (e.kind === "get" || e.kind === "set") ? this.raise(p.PatternHasAccessor, e.key) : e.type === "Property" && e.method ? this.raise(p.PatternHasMethod, e.key) : super.toAssignableObjectExpressionProp(e, s, i);
  }
  finishCallExpression(e, s) {
    let i = super.finishCallExpression(e, s);
    return i.callee.type === "Import" ? (this.castNodeTo(i, "ImportExpression"), i.source = i.arguments[0], i.options = i.arguments[1] ?? null, delete i.arguments, delete i.callee) : i.type === "OptionalCallExpression" ? this.castNodeTo(i, "CallExpression") : i.optional = false, i;
  }
  toReferencedArguments(e) {
    e.type !== "ImportExpression" && super.toReferencedArguments(e);
  }
  parseExport(e, s) {
    let i = this.state.lastTokStartLoc, r = super.parseExport(e, s);
    switch (r.type) {
      case "ExportAllDeclaration":
        r.exported = null;
        break;
      case "ExportNamedDeclaration":
        r.specifiers.length === 1 && r.specifiers[0].type === "ExportNamespaceSpecifier" && (this.castNodeTo(r, "ExportAllDeclaration"), r.exported = r.specifiers[0].exported, delete r.specifiers);
      case "ExportDefaultDeclaration":
        {
          let { declaration: n } = r;
          n?.type === "ClassDeclaration" && n.decorators?.length > 0 && n.start === r.start && this.resetStartLocation(r, i);
        }
        break;
    }
    return r;
  }
  stopParseSubscript(e, s) {
    let i = super.stopParseSubscript(e, s);
    return s.optionalChainMember ? this.estreeParseChainExpression(i, e.loc.end) : i;
  }
  parseMember(e, s, i, r, n) {
    let o = super.parseMember(e, s, i, r, n);
    return o.type === "OptionalMemberExpression" ? this.castNodeTo(o, "MemberExpression") : o.optional = false, o;
  }
  isOptionalMemberExpression(e) {
    return e.type === "ChainExpression" ? e.expression.type === "MemberExpression" : super.isOptionalMemberExpression(e);
  }
  hasPropertyAsPrivateName(e) {
    return e.type === "ChainExpression" && (e = e.expression), super.hasPropertyAsPrivateName(e);
  }
  isObjectProperty(e) {
    return e.type === "Property" && e.kind === "init" && !e.method;
  }
  isObjectMethod(e) {
    return e.type === "Property" && (e.method || e.kind === "get" || e.kind === "set");
  }
  castNodeTo(e, s) {
    let i = super.castNodeTo(e, s);
    return this.fillOptionalPropertiesForTSESLint(i), i;
  }
  cloneIdentifier(e) {
    let s = super.cloneIdentifier(e);
    return this.fillOptionalPropertiesForTSESLint(s), s;
  }
  cloneStringLiteral(e) {
    return e.type === "Literal" ? this.cloneEstreeStringLiteral(e) : super.cloneStringLiteral(e);
  }
  finishNodeAt(e, s, i) {
    return ne(super.finishNodeAt(e, s, i));
  }
  finishNode(e, s) {
    let i = super.finishNode(e, s);
    return this.fillOptionalPropertiesForTSESLint(i), i;
  }
  resetStartLocation(e, s) {
    super.resetStartLocation(e, s), ne(e);
  }
  resetEndLocation(e, s = this.state.lastTokEndLoc) {
    super.resetEndLocation(e, s), ne(e);
  }
};
var W = class {
  constructor(t, e) {
    this.token = t, this.preserveSpace = !!e;
  }
  token;
  preserveSpace;
};
var E = { brace: new W("{"), j_oTag: new W("<tag"), j_cTag: new W("</tag"), j_expr: new W("<tag>...</tag>", true) };
var T = true;
var m = true;
var Ue = true;
var oe = true;
var j = true;
var ni = true;
var we = class {
  label;
  keyword;
  beforeExpr;
  startsExpr;
  rightAssociative;
  isLoop;
  isAssign;
  prefix;
  postfix;
  binop;
  constructor(t, e = {}) {
    this.label = t, this.keyword = e.keyword, this.beforeExpr = !!e.beforeExpr, this.startsExpr = !!e.startsExpr, this.rightAssociative = !!e.rightAssociative, this.isLoop = !!e.isLoop, this.isAssign = !!e.isAssign, this.prefix = !!e.prefix, this.postfix = !!e.postfix, this.binop = e.binop != null ? e.binop : null;
  }
};
var ft = /* @__PURE__ */ new Map();
function S(a3, t = {}) {
  t.keyword = a3;
  let e = P(a3, t);
  return ft.set(a3, e), e;
}
function v(a3, t) {
  return P(a3, { beforeExpr: T, binop: t });
}
var pe = -1;
var dt = [];
var mt = [];
var yt = [];
var xt = [];
var Pt = [];
var gt = [];
function P(a3, t = {}) {
  return ++pe, mt.push(a3), yt.push(t.binop ?? -1), xt.push(t.beforeExpr ?? false), Pt.push(t.startsExpr ?? false), gt.push(t.prefix ?? false), dt.push(new we(a3, t)), pe;
}
function b(a3, t = {}) {
  return ++pe, ft.set(a3, pe), mt.push(a3), yt.push(t.binop ?? -1), xt.push(t.beforeExpr ?? false), Pt.push(t.startsExpr ?? false), gt.push(t.prefix ?? false), dt.push(new we("name", t)), pe;
}
var oi = { bracketL: P("[", { beforeExpr: T, startsExpr: m }), bracketHashL: P("#[", { beforeExpr: T, startsExpr: m }), bracketBarL: P("[|", { beforeExpr: T, startsExpr: m }), bracketR: P("]"), bracketBarR: P("|]"), braceL: P("{", { beforeExpr: T, startsExpr: m }), braceBarL: P("{|", { beforeExpr: T, startsExpr: m }), braceHashL: P("#{", { beforeExpr: T, startsExpr: m }), braceR: P("}"), braceBarR: P("|}"), parenL: P("(", { beforeExpr: T, startsExpr: m }), parenR: P(")"), comma: P(",", { beforeExpr: T }), semi: P(";", { beforeExpr: T }), colon: P(":", { beforeExpr: T }), doubleColon: P("::", { beforeExpr: T }), dot: P("."), question: P("?", { beforeExpr: T }), questionDot: P("?."), arrow: P("=>", { beforeExpr: T }), template: P("template"), ellipsis: P("...", { beforeExpr: T }), backQuote: P("`", { startsExpr: m }), dollarBraceL: P("${", { beforeExpr: T, startsExpr: m }), templateTail: P("...`", { startsExpr: m }), templateNonTail: P("...${", { beforeExpr: T, startsExpr: m }), at: P("@"), hash: P("#", { startsExpr: m }), interpreterDirective: P("#!..."), eq: P("=", { beforeExpr: T, isAssign: oe }), assign: P("_=", { beforeExpr: T, isAssign: oe }), slashAssign: P("_=", { beforeExpr: T, isAssign: oe }), xorAssign: P("_=", { beforeExpr: T, isAssign: oe }), moduloAssign: P("_=", { beforeExpr: T, isAssign: oe }), incDec: P("++/--", { prefix: j, postfix: ni, startsExpr: m }), bang: P("!", { beforeExpr: T, prefix: j, startsExpr: m }), tilde: P("~", { beforeExpr: T, prefix: j, startsExpr: m }), doubleCaret: P("^^", { startsExpr: m }), doubleAt: P("@@", { startsExpr: m }), pipeline: v("|>", 0), nullishCoalescing: v("??", 1), logicalOR: v("||", 1), logicalAND: v("&&", 2), bitwiseOR: v("|", 3), bitwiseXOR: v("^", 4), bitwiseAND: v("&", 5), equality: v("==/!=/===/!==", 6), lt: v("</>/<=/>=", 7), gt: v("</>/<=/>=", 7), relational: v("</>/<=/>=", 7), bitShift: v("<</>>/>>>", 8), bitShiftL: v("<</>>/>>>", 8), bitShiftR: v("<</>>/>>>", 8), plusMin: P("+/-", { beforeExpr: T, binop: 9, prefix: j, startsExpr: m }), modulo: P("%", { binop: 10, startsExpr: m }), star: P("*", { binop: 10 }), slash: v("/", 10), exponent: P("**", { beforeExpr: T, binop: 11, rightAssociative: true }), _in: S("in", { beforeExpr: T, binop: 7 }), _instanceof: S("instanceof", { beforeExpr: T, binop: 7 }), _break: S("break"), _case: S("case", { beforeExpr: T }), _catch: S("catch"), _continue: S("continue"), _debugger: S("debugger"), _default: S("default", { beforeExpr: T }), _else: S("else", { beforeExpr: T }), _finally: S("finally"), _function: S("function", { startsExpr: m }), _if: S("if"), _return: S("return", { beforeExpr: T }), _switch: S("switch"), _throw: S("throw", { beforeExpr: T, prefix: j, startsExpr: m }), _try: S("try"), _var: S("var"), _const: S("const"), _with: S("with"), _new: S("new", { beforeExpr: T, startsExpr: m }), _this: S("this", { startsExpr: m }), _super: S("super", { startsExpr: m }), _class: S("class", { startsExpr: m }), _extends: S("extends", { beforeExpr: T }), _export: S("export"), _import: S("import", { startsExpr: m }), _null: S("null", { startsExpr: m }), _true: S("true", { startsExpr: m }), _false: S("false", { startsExpr: m }), _typeof: S("typeof", { beforeExpr: T, prefix: j, startsExpr: m }), _void: S("void", { beforeExpr: T, prefix: j, startsExpr: m }), _delete: S("delete", { beforeExpr: T, prefix: j, startsExpr: m }), _do: S("do", { isLoop: Ue, beforeExpr: T }), _for: S("for", { isLoop: Ue }), _while: S("while", { isLoop: Ue }), _as: b("as", { startsExpr: m }), _assert: b("assert", { startsExpr: m }), _async: b("async", { startsExpr: m }), _await: b("await", { startsExpr: m }), _defer: b("defer", { startsExpr: m }), _from: b("from", { startsExpr: m }), _get: b("get", { startsExpr: m }), _let: b("let", { startsExpr: m }), _meta: b("meta", { startsExpr: m }), _of: b("of", { startsExpr: m }), _sent: b("sent", { startsExpr: m }), _set: b("set", { startsExpr: m }), _source: b("source", { startsExpr: m }), _static: b("static", { startsExpr: m }), _using: b("using", { startsExpr: m }), _yield: b("yield", { startsExpr: m }), _asserts: b("asserts", { startsExpr: m }), _checks: b("checks", { startsExpr: m }), _exports: b("exports", { startsExpr: m }), _global: b("global", { startsExpr: m }), _implements: b("implements", { startsExpr: m }), _intrinsic: b("intrinsic", { startsExpr: m }), _infer: b("infer", { startsExpr: m }), _is: b("is", { startsExpr: m }), _mixins: b("mixins", { startsExpr: m }), _proto: b("proto", { startsExpr: m }), _require: b("require", { startsExpr: m }), _satisfies: b("satisfies", { startsExpr: m }), _keyof: b("keyof", { startsExpr: m }), _readonly: b("readonly", { startsExpr: m }), _unique: b("unique", { startsExpr: m }), _abstract: b("abstract", { startsExpr: m }), _declare: b("declare", { startsExpr: m }), _enum: b("enum", { startsExpr: m }), _module: b("module", { startsExpr: m }), _namespace: b("namespace", { startsExpr: m }), _interface: b("interface", { startsExpr: m }), _type: b("type", { startsExpr: m }), _opaque: b("opaque", { startsExpr: m }), name: P("name", { startsExpr: m }), placeholder: P("%%", { startsExpr: m }), string: P("string", { startsExpr: m }), num: P("num", { startsExpr: m }), bigint: P("bigint", { startsExpr: m }), decimal: P("decimal", { startsExpr: m }), regexp: P("regexp", { startsExpr: m }), privateName: P("#name", { startsExpr: m }), eof: P("eof"), jsxName: P("jsxName"), jsxText: P("jsxText", { beforeExpr: T }), jsxTagStart: P("jsxTagStart", { startsExpr: m }), jsxTagEnd: P("jsxTagEnd") };
function w(a3) {
  return a3 >= 93 && a3 <= 133;
}
function hi(a3) {
  return a3 <= 92;
}
function O(a3) {
  return a3 >= 58 && a3 <= 133;
}
function Jt(a3) {
  return a3 >= 58 && a3 <= 137;
}
function ci(a3) {
  return xt[a3];
}
function ce(a3) {
  return Pt[a3];
}
function li(a3) {
  return a3 >= 29 && a3 <= 33;
}
function Bt(a3) {
  return a3 >= 129 && a3 <= 131;
}
function pi(a3) {
  return a3 >= 90 && a3 <= 92;
}
function Tt(a3) {
  return a3 >= 58 && a3 <= 92;
}
function ui(a3) {
  return a3 >= 39 && a3 <= 59;
}
function fi(a3) {
  return a3 === 34;
}
function di(a3) {
  return gt[a3];
}
function mi(a3) {
  return a3 >= 121 && a3 <= 123;
}
function yi(a3) {
  return a3 >= 124 && a3 <= 130;
}
function z(a3) {
  return mt[a3];
}
function Ae(a3) {
  return yt[a3];
}
function xi(a3) {
  return a3 === 57;
}
function $e(a3) {
  return a3 >= 24 && a3 <= 25;
}
function Gt(a3) {
  return dt[a3];
}
var bt = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈא-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-Ƛ꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
var Xt = "·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୕-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫝᫠-᫫ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
var Pi = new RegExp("[" + bt + "]");
var gi = new RegExp("[" + bt + Xt + "]");
bt = Xt = null;
var Yt = [0, 11, 2, 25, 2, 18, 2, 1, 2, 14, 3, 13, 35, 122, 70, 52, 268, 28, 4, 48, 48, 31, 14, 29, 6, 37, 11, 29, 3, 35, 5, 7, 2, 4, 43, 157, 19, 35, 5, 35, 5, 39, 9, 51, 13, 10, 2, 14, 2, 6, 2, 1, 2, 10, 2, 14, 2, 6, 2, 1, 4, 51, 13, 310, 10, 21, 11, 7, 25, 5, 2, 41, 2, 8, 70, 5, 3, 0, 2, 43, 2, 1, 4, 0, 3, 22, 11, 22, 10, 30, 66, 18, 2, 1, 11, 21, 11, 25, 7, 25, 39, 55, 7, 1, 65, 0, 16, 3, 2, 2, 2, 28, 43, 28, 4, 28, 36, 7, 2, 27, 28, 53, 11, 21, 11, 18, 14, 17, 111, 72, 56, 50, 14, 50, 14, 35, 39, 27, 10, 22, 251, 41, 7, 1, 17, 5, 57, 28, 11, 0, 9, 21, 43, 17, 47, 20, 28, 22, 13, 52, 58, 1, 3, 0, 14, 44, 33, 24, 27, 35, 30, 0, 3, 0, 9, 34, 4, 0, 13, 47, 15, 3, 22, 0, 2, 0, 36, 17, 2, 24, 20, 1, 64, 6, 2, 0, 2, 3, 2, 14, 2, 9, 8, 46, 39, 7, 3, 1, 3, 21, 2, 6, 2, 1, 2, 4, 4, 0, 19, 0, 13, 4, 31, 9, 2, 0, 3, 0, 2, 37, 2, 0, 26, 0, 2, 0, 45, 52, 19, 3, 21, 2, 31, 47, 21, 1, 2, 0, 185, 46, 42, 3, 37, 47, 21, 0, 60, 42, 14, 0, 72, 26, 38, 6, 186, 43, 117, 63, 32, 7, 3, 0, 3, 7, 2, 1, 2, 23, 16, 0, 2, 0, 95, 7, 3, 38, 17, 0, 2, 0, 29, 0, 11, 39, 8, 0, 22, 0, 12, 45, 20, 0, 19, 72, 200, 32, 32, 8, 2, 36, 18, 0, 50, 29, 113, 6, 2, 1, 2, 37, 22, 0, 26, 5, 2, 1, 2, 31, 15, 0, 24, 43, 261, 18, 16, 0, 2, 12, 2, 33, 125, 0, 80, 921, 103, 110, 18, 195, 2637, 96, 16, 1071, 18, 5, 26, 3994, 6, 582, 6842, 29, 1763, 568, 8, 30, 18, 78, 18, 29, 19, 47, 17, 3, 32, 20, 6, 18, 433, 44, 212, 63, 33, 24, 3, 24, 45, 74, 6, 0, 67, 12, 65, 1, 2, 0, 15, 4, 10, 7381, 42, 31, 98, 114, 8702, 3, 2, 6, 2, 1, 2, 290, 16, 0, 30, 2, 3, 0, 15, 3, 9, 395, 2309, 106, 6, 12, 4, 8, 8, 9, 5991, 84, 2, 70, 2, 1, 3, 0, 3, 1, 3, 3, 2, 11, 2, 0, 2, 6, 2, 64, 2, 3, 3, 7, 2, 6, 2, 27, 2, 3, 2, 4, 2, 0, 4, 6, 2, 339, 3, 24, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 7, 1845, 30, 7, 5, 262, 61, 147, 44, 11, 6, 17, 0, 322, 29, 19, 43, 485, 27, 229, 29, 3, 0, 208, 30, 2, 2, 2, 1, 2, 6, 3, 4, 10, 1, 225, 6, 2, 3, 2, 1, 2, 14, 2, 196, 60, 67, 8, 0, 1205, 3, 2, 26, 2, 1, 2, 0, 3, 0, 2, 9, 2, 3, 2, 0, 2, 0, 7, 0, 5, 0, 2, 0, 2, 0, 2, 2, 2, 1, 2, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1, 2, 0, 3, 3, 2, 6, 2, 3, 2, 3, 2, 0, 2, 9, 2, 16, 6, 2, 2, 4, 2, 16, 4421, 42719, 33, 4381, 3, 5773, 3, 7472, 16, 621, 2467, 541, 1507, 4938, 6, 8489];
var Ti = [509, 0, 227, 0, 150, 4, 294, 9, 1368, 2, 2, 1, 6, 3, 41, 2, 5, 0, 166, 1, 574, 3, 9, 9, 7, 9, 32, 4, 318, 1, 78, 5, 71, 10, 50, 3, 123, 2, 54, 14, 32, 10, 3, 1, 11, 3, 46, 10, 8, 0, 46, 9, 7, 2, 37, 13, 2, 9, 6, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 11, 83, 11, 7, 0, 3, 0, 158, 11, 6, 9, 7, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4, 68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2, 0, 15, 1, 83, 17, 10, 9, 5, 0, 82, 19, 13, 9, 214, 6, 3, 8, 28, 1, 83, 16, 16, 9, 82, 12, 9, 9, 7, 19, 58, 14, 5, 9, 243, 14, 166, 9, 71, 5, 2, 1, 3, 3, 2, 0, 2, 1, 13, 9, 120, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 7, 137, 9, 54, 7, 2, 7, 17, 9, 57, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 9, 9, 49, 4, 2, 1, 2, 4, 9, 9, 55, 9, 266, 3, 10, 1, 2, 0, 49, 6, 4, 4, 14, 10, 5350, 0, 7, 14, 11465, 27, 2343, 9, 87, 9, 39, 4, 60, 6, 26, 9, 535, 9, 470, 0, 2, 54, 8, 3, 82, 0, 12, 1, 19628, 1, 4178, 9, 519, 45, 3, 22, 543, 4, 4, 5, 9, 7, 3, 6, 31, 3, 149, 2, 1418, 49, 513, 54, 5, 49, 9, 0, 15, 0, 23, 4, 2, 14, 1361, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 6, 10, 9, 357, 0, 62, 13, 499, 13, 245, 1, 2, 9, 233, 0, 3, 0, 8, 1, 6, 0, 475, 6, 110, 6, 6, 9, 4759, 9, 787719, 239];
function Ke(a3, t) {
  let e = 65536;
  for (let s = 0, i = t.length; s < i; s += 2) {
    if (e += t[s], e > a3) return false;
    if (e += t[s + 1], e >= a3) return true;
  }
  return false;
}
function B(a3) {
  return a3 < 65 ? a3 === 36 : a3 <= 90 ? true : a3 < 97 ? a3 === 95 : a3 <= 122 ? true : a3 <= 65535 ? a3 >= 170 && Pi.test(String.fromCharCode(a3)) : Ke(a3, Yt);
}
function K(a3) {
  return a3 < 48 ? a3 === 36 : a3 < 58 ? true : a3 < 65 ? false : a3 <= 90 ? true : a3 < 97 ? a3 === 95 : a3 <= 122 ? true : a3 <= 65535 ? a3 >= 170 && gi.test(String.fromCharCode(a3)) : Ke(a3, Yt) || Ke(a3, Ti);
}
var At = { keyword: ["break", "case", "catch", "continue", "debugger", "default", "do", "else", "finally", "for", "function", "if", "return", "switch", "throw", "try", "var", "const", "while", "with", "new", "this", "super", "class", "extends", "export", "import", "null", "true", "false", "in", "instanceof", "typeof", "void", "delete"], strict: ["implements", "interface", "let", "package", "private", "protected", "public", "static", "yield"], strictBind: ["eval", "arguments"] };
var bi = new Set(At.keyword);
var Ai = new Set(At.strict);
var Si = new Set(At.strictBind);
function Qt(a3, t) {
  return t && a3 === "await" || a3 === "enum";
}
function Zt(a3, t) {
  return Qt(a3, t) || Ai.has(a3);
}
function es(a3) {
  return Si.has(a3);
}
function ts(a3, t) {
  return Zt(a3, t) || es(a3);
}
function wi(a3) {
  return bi.has(a3);
}
function Ci(a3, t, e) {
  return a3 === 64 && t === 64 && B(e);
}
var Ei = /* @__PURE__ */ new Set(["break", "case", "catch", "continue", "debugger", "default", "do", "else", "finally", "for", "function", "if", "return", "switch", "throw", "try", "var", "const", "while", "with", "new", "this", "super", "class", "extends", "export", "import", "null", "true", "false", "in", "instanceof", "typeof", "void", "delete", "implements", "interface", "let", "package", "private", "protected", "public", "static", "yield", "eval", "arguments", "enum", "await"]);
function Ii(a3) {
  return Ei.has(a3);
}
var ue = class {
  flags = 0;
  names = /* @__PURE__ */ new Map();
  firstLexicalName = "";
  constructor(t) {
    this.flags = t;
  }
};
var fe = class {
  parser;
  scopeStack = [];
  inModule;
  undefinedExports = /* @__PURE__ */ new Map();
  constructor(t, e) {
    this.parser = t, this.inModule = e;
  }
  get inTopLevel() {
    return (this.currentScope().flags & 1) > 0;
  }
  get inFunction() {
    return (this.currentVarScopeFlags() & 2) > 0;
  }
  get allowSuper() {
    return (this.currentThisScopeFlags() & 16) > 0;
  }
  get allowDirectSuper() {
    return (this.currentThisScopeFlags() & 32) > 0;
  }
  get allowNewTarget() {
    return (this.currentThisScopeFlags() & 512) > 0;
  }
  get inClass() {
    return (this.currentThisScopeFlags() & 64) > 0;
  }
  get inClassAndNotInNonArrowFunction() {
    let t = this.currentThisScopeFlags();
    return (t & 64) > 0 && (t & 2) === 0;
  }
  get inStaticBlock() {
    for (let t = this.scopeStack.length - 1; ; t--) {
      let { flags: e } = this.scopeStack[t];
      if (e & 128) return true;
      if (e & 1731) return false;
    }
  }
  get inNonArrowFunction() {
    return (this.currentThisScopeFlags() & 2) > 0;
  }
  get inBareCaseStatement() {
    return (this.currentScope().flags & 256) > 0;
  }
  get treatFunctionsAsVar() {
    return this.treatFunctionsAsVarInScope(this.currentScope());
  }
  createScope(t) {
    return new ue(t);
  }
  enter(t) {
    this.scopeStack.push(this.createScope(t));
  }
  exit() {
    return this.scopeStack.pop().flags;
  }
  treatFunctionsAsVarInScope(t) {
    return !!(t.flags & 130 || !this.parser.inModule && t.flags & 1);
  }
  declareName(t, e, s) {
    let i = this.currentScope();
    if (e & 8 || e & 16) {
      this.checkRedeclarationInScope(i, t, e, s);
      let r = i.names.get(t) || 0;
      e & 16 ? r = r | 4 : (i.firstLexicalName || (i.firstLexicalName = t), r = r | 2), i.names.set(t, r), e & 8 && this.maybeExportDefined(i, t);
    } else if (e & 4) for (let r = this.scopeStack.length - 1; r >= 0 && (i = this.scopeStack[r], this.checkRedeclarationInScope(i, t, e, s), i.names.set(t, (i.names.get(t) || 0) | 1), this.maybeExportDefined(i, t), !(i.flags & 1667)); --r) ;
    this.parser.inModule && i.flags & 1 && this.undefinedExports.delete(t);
  }
  maybeExportDefined(t, e) {
    this.parser.inModule && t.flags & 1 && this.undefinedExports.delete(e);
  }
  checkRedeclarationInScope(t, e, s, i) {
    this.isRedeclaredInScope(t, e, s) && this.parser.raise(p.VarRedeclaration, i, { identifierName: e });
  }
  isRedeclaredInScope(t, e, s) {
    if (!(s & 1)) return false;
    if (s & 8) return t.names.has(e);
    let i = t.names.get(e) || 0;
    return s & 16 ? (i & 2) > 0 || !this.treatFunctionsAsVarInScope(t) && (i & 1) > 0 : (i & 2) > 0 && !(t.flags & 8 && t.firstLexicalName === e) || !this.treatFunctionsAsVarInScope(t) && (i & 4) > 0;
  }
  checkLocalExport(t) {
    let { name: e } = t;
    this.scopeStack[0].names.has(e) || this.undefinedExports.set(e, t.loc.start);
  }
  currentScope() {
    return this.scopeStack[this.scopeStack.length - 1];
  }
  currentVarScopeFlags() {
    for (let t = this.scopeStack.length - 1; ; t--) {
      let { flags: e } = this.scopeStack[t];
      if (e & 1667) return e;
    }
  }
  currentThisScopeFlags() {
    for (let t = this.scopeStack.length - 1; ; t--) {
      let { flags: e } = this.scopeStack[t];
      if (e & 1731 && !(e & 4)) return e;
    }
  }
};
var He = class extends ue {
  declareFunctions = /* @__PURE__ */ new Set();
};
var We = class extends fe {
  createScope(t) {
    return new He(t);
  }
  declareName(t, e, s) {
    let i = this.currentScope();
    if (e & 2048) {
      this.checkRedeclarationInScope(i, t, e, s), this.maybeExportDefined(i, t), i.declareFunctions.add(t);
      return;
    }
    super.declareName(t, e, s);
  }
  isRedeclaredInScope(t, e, s) {
    if (super.isRedeclaredInScope(t, e, s)) return true;
    if (s & 2048 && !t.declareFunctions.has(e)) {
      let i = t.names.get(e);
      return (i & 4) > 0 || (i & 2) > 0;
    }
    return false;
  }
  checkLocalExport(t) {
    this.scopeStack[0].declareFunctions.has(t.name) || super.checkLocalExport(t);
  }
};
var Ni = /* @__PURE__ */ new Set(["_", "any", "bool", "boolean", "empty", "extends", "false", "interface", "mixed", "null", "number", "static", "string", "true", "typeof", "void"]);
var g = F`flow`({ AmbiguousConditionalArrow: "Ambiguous expression: wrap the arrow functions in parentheses to disambiguate.", AmbiguousDeclareModuleKind: "Found both `declare module.exports` and `declare export` in the same module. Modules can only have 1 since they are either an ES module or they are a CommonJS module.", AssignReservedType: ({ reservedType: a3 }) => `Cannot overwrite reserved type ${a3}.`, DeclareClassElement: "The `declare` modifier can only appear on class fields.", DeclareClassFieldInitializer: "Initializers are not allowed in fields with the `declare` modifier.", DuplicateDeclareModuleExports: "Duplicate `declare module.exports` statement.", EnumBooleanMemberNotInitialized: ({ memberName: a3, enumName: t }) => `Boolean enum members need to be initialized. Use either \`${a3} = true,\` or \`${a3} = false,\` in enum \`${t}\`.`, EnumDuplicateMemberName: ({ memberName: a3, enumName: t }) => `Enum member names need to be unique, but the name \`${a3}\` has already been used before in enum \`${t}\`.`, EnumInconsistentMemberValues: ({ enumName: a3 }) => `Enum \`${a3}\` has inconsistent member initializers. Either use no initializers, or consistently use literals (either booleans, numbers, or strings) for all member initializers.`, EnumInvalidExplicitType: ({ invalidEnumType: a3, enumName: t }) => `Enum type \`${a3}\` is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${t}\`.`, EnumInvalidExplicitTypeUnknownSupplied: ({ enumName: a3 }) => `Supplied enum type is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${a3}\`.`, EnumInvalidMemberInitializerPrimaryType: ({ enumName: a3, memberName: t, explicitType: e }) => `Enum \`${a3}\` has type \`${e}\`, so the initializer of \`${t}\` needs to be a ${e} literal.`, EnumInvalidMemberInitializerSymbolType: ({ enumName: a3, memberName: t }) => `Symbol enum members cannot be initialized. Use \`${t},\` in enum \`${a3}\`.`, EnumInvalidMemberInitializerUnknownType: ({ enumName: a3, memberName: t }) => `The enum member initializer for \`${t}\` needs to be a literal (either a boolean, number, or string) in enum \`${a3}\`.`, EnumInvalidMemberName: ({ enumName: a3, memberName: t, suggestion: e }) => `Enum member names cannot start with lowercase 'a' through 'z'. Instead of using \`${t}\`, consider using \`${e}\`, in enum \`${a3}\`.`, EnumNumberMemberNotInitialized: ({ enumName: a3, memberName: t }) => `Number enum members need to be initialized, e.g. \`${t} = 1\` in enum \`${a3}\`.`, EnumStringMemberInconsistentlyInitialized: ({ enumName: a3 }) => `String enum members need to consistently either all use initializers, or use no initializers, in enum \`${a3}\`.`, GetterMayNotHaveThisParam: "A getter cannot have a `this` parameter.", ImportReflectionHasImportType: "An `import module` declaration can not use `type` or `typeof` keyword.", ImportTypeShorthandOnlyInPureImport: "The `type` and `typeof` keywords on named imports can only be used on regular `import` statements. It cannot be used with `import type` or `import typeof` statements.", InexactInsideExact: "Explicit inexact syntax cannot appear inside an explicit exact object type.", InexactInsideNonObject: "Explicit inexact syntax cannot appear in class or interface definitions.", InexactVariance: "Explicit inexact syntax cannot have variance.", InvalidNonTypeImportInDeclareModule: "Imports within a `declare module` body must always be `import type` or `import typeof`.", MissingTypeParamDefault: "Type parameter declaration needs a default, since a preceding type parameter declaration has a default.", NestedDeclareModule: "`declare module` cannot be used inside another `declare module`.", NestedFlowComment: "Cannot have a flow comment inside another flow comment.", PatternIsOptional: Object.assign({ message: "A binding pattern parameter cannot be optional in an implementation signature." }, {}), SetterMayNotHaveThisParam: "A setter cannot have a `this` parameter.", SpreadVariance: "Spread properties cannot have variance.", ThisParamAnnotationRequired: "A type annotation is required for the `this` parameter.", ThisParamBannedInConstructor: "Constructors cannot have a `this` parameter; constructors don't bind `this` like other functions.", ThisParamMayNotBeOptional: "The `this` parameter cannot be optional.", ThisParamMustBeFirst: "The `this` parameter must be the first function parameter.", ThisParamNoDefault: "The `this` parameter may not have a default value.", TypeBeforeInitializer: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.", TypeCastInPattern: "The type cast expression is expected to be wrapped with parenthesis.", UnexpectedExplicitInexactInObject: "Explicit inexact syntax must appear at the end of an inexact object.", UnexpectedReservedType: ({ reservedType: a3 }) => `Unexpected reserved type ${a3}.`, UnexpectedReservedUnderscore: "`_` is only allowed as a type argument to call or new.", UnexpectedSpaceBetweenModuloChecks: "Spaces between `%` and `checks` are not allowed here.", UnexpectedSpreadType: "Spread operator cannot appear in class or interface definitions.", UnexpectedSubtractionOperand: 'Unexpected token, expected "number" or "bigint".', UnexpectedTokenAfterTypeParameter: "Expected an arrow function after this type parameter declaration.", UnexpectedTypeParameterBeforeAsyncArrowFunction: "Type parameters must come after the async keyword, e.g. instead of `<T> async () => {}`, use `async <T>() => {}`.", UnsupportedDeclareExportKind: ({ unsupportedExportKind: a3, suggestion: t }) => `\`declare export ${a3}\` is not supported. Use \`${t}\` instead.`, UnsupportedStatementInDeclareModule: "Only declares and type imports are allowed inside declare module.", UnterminatedFlowComment: "Unterminated flow-comment." });
function ki(a3) {
  return a3.type === "DeclareExportAllDeclaration" || a3.type === "DeclareExportDeclaration" && (!a3.declaration || a3.declaration.type !== "TypeAlias" && a3.declaration.type !== "InterfaceDeclaration");
}
function Rt(a3) {
  return a3.importKind === "type" || a3.importKind === "typeof";
}
var vi = { const: "declare export var", let: "declare export var", type: "export type", interface: "export interface" };
function Li(a3, t) {
  let e = [], s = [];
  for (let i = 0; i < a3.length; i++) (t(a3[i], i, a3) ? e : s).push(a3[i]);
  return [e, s];
}
var Di = /\*?\s*@((?:no)?flow)\b/;
var Mi = (a3) => class extends a3 {
  flowPragma = void 0;
  getScopeHandler() {
    return We;
  }
  shouldParseTypes() {
    return this.getPluginOption("flow", "all") || this.flowPragma === "flow";
  }
  finishToken(e, s) {
    e !== 134 && e !== 13 && e !== 28 && this.flowPragma === void 0 && (this.flowPragma = null), super.finishToken(e, s);
  }
  addComment(e) {
    if (this.flowPragma === void 0) {
      let s = Di.exec(e.value);
      if (s) if (s[1] === "flow") this.flowPragma = "flow";
      else if (s[1] === "noflow") this.flowPragma = "noflow";
      else throw new Error("Unexpected flow pragma");
    }
    super.addComment(e);
  }
  flowParseTypeInitialiser(e) {
    let s = this.state.inType;
    this.state.inType = true, this.expect(e || 14);
    let i = this.flowParseType();
    return this.state.inType = s, i;
  }
  flowParsePredicate() {
    let e = this.startNode(), s = this.state.startLoc;
    return this.next(), this.expectContextual(110), this.state.lastTokStartLoc.index > s.index + 1 && this.raise(g.UnexpectedSpaceBetweenModuloChecks, s), this.eat(10) ? (e.value = super.parseExpression(), this.expect(11), this.finishNode(e, "DeclaredPredicate")) : this.finishNode(e, "InferredPredicate");
  }
  flowParseTypeAndPredicateInitialiser() {
    let e = this.state.inType;
    this.state.inType = true, this.expect(14);
    let s = null, i = null;
    return this.match(54) ? (this.state.inType = e, i = this.flowParsePredicate()) : (s = this.flowParseType(), this.state.inType = e, this.match(54) && (i = this.flowParsePredicate())), [s, i];
  }
  flowParseDeclareClass(e) {
    return this.next(), this.flowParseInterfaceish(e, true), this.finishNode(e, "DeclareClass");
  }
  flowParseDeclareFunction(e) {
    this.next();
    let s = e.id = this.parseIdentifier(), i = this.startNode(), r = this.startNode();
    this.match(47) ? i.typeParameters = this.flowParseTypeParameterDeclaration() : i.typeParameters = null, this.expect(10);
    let n = this.flowParseFunctionTypeParams();
    return i.params = n.params, i.rest = n.rest, i.this = n._this, this.expect(11), [i.returnType, e.predicate] = this.flowParseTypeAndPredicateInitialiser(), r.typeAnnotation = this.finishNode(i, "FunctionTypeAnnotation"), s.typeAnnotation = this.finishNode(r, "TypeAnnotation"), this.resetEndLocation(s), this.semicolon(), this.scope.declareName(e.id.name, 2048, e.id.loc.start), this.finishNode(e, "DeclareFunction");
  }
  flowParseDeclare(e, s) {
    if (this.match(80)) return this.flowParseDeclareClass(e);
    if (this.match(68)) return this.flowParseDeclareFunction(e);
    if (this.match(74)) return this.flowParseDeclareVariable(e);
    if (this.eatContextual(127)) return this.match(16) ? this.flowParseDeclareModuleExports(e) : (s && this.raise(g.NestedDeclareModule, this.state.lastTokStartLoc), this.flowParseDeclareModule(e));
    if (this.isContextual(130)) return this.flowParseDeclareTypeAlias(e);
    if (this.isContextual(131)) return this.flowParseDeclareOpaqueType(e);
    if (this.isContextual(129)) return this.flowParseDeclareInterface(e);
    if (this.match(82)) return this.flowParseDeclareExportDeclaration(e, s);
    throw this.unexpected();
  }
  flowParseDeclareVariable(e) {
    return this.next(), e.id = this.flowParseTypeAnnotatableIdentifier(true), this.scope.declareName(e.id.name, 5, e.id.loc.start), this.semicolon(), this.finishNode(e, "DeclareVariable");
  }
  flowParseDeclareModule(e) {
    this.scope.enter(0), this.match(134) ? e.id = super.parseExprAtom() : e.id = this.parseIdentifier();
    let s = e.body = this.startNode(), i = s.body = [];
    for (this.expect(5); !this.match(8); ) {
      let o = this.startNode();
      this.match(83) ? (this.next(), !this.isContextual(130) && !this.match(87) && this.raise(g.InvalidNonTypeImportInDeclareModule, this.state.lastTokStartLoc), i.push(super.parseImport(o))) : (this.expectContextual(125, g.UnsupportedStatementInDeclareModule), i.push(this.flowParseDeclare(o, true)));
    }
    this.scope.exit(), this.expect(8), this.finishNode(s, "BlockStatement");
    let r = null, n = false;
    return i.forEach((o) => {
      ki(o) ? (r === "CommonJS" && this.raise(g.AmbiguousDeclareModuleKind, o), r = "ES") : o.type === "DeclareModuleExports" && (n && this.raise(g.DuplicateDeclareModuleExports, o), r === "ES" && this.raise(g.AmbiguousDeclareModuleKind, o), r = "CommonJS", n = true);
    }), e.kind = r || "CommonJS", this.finishNode(e, "DeclareModule");
  }
  flowParseDeclareExportDeclaration(e, s) {
    if (this.expect(82), this.eat(65)) return this.match(68) || this.match(80) ? e.declaration = this.flowParseDeclare(this.startNode()) : (e.declaration = this.flowParseType(), this.semicolon()), e.default = true, this.finishNode(e, "DeclareExportDeclaration");
    if (this.match(75) || this.isLet() || (this.isContextual(130) || this.isContextual(129)) && !s) {
      let i = this.state.value;
      throw this.raise(g.UnsupportedDeclareExportKind, this.state.startLoc, { unsupportedExportKind: i, suggestion: vi[i] });
    }
    if (this.match(74) || this.match(68) || this.match(80) || this.isContextual(131)) return e.declaration = this.flowParseDeclare(this.startNode()), e.default = false, this.finishNode(e, "DeclareExportDeclaration");
    if (this.match(55) || this.match(5) || this.isContextual(129) || this.isContextual(130) || this.isContextual(131)) return e = this.parseExport(e, null), e.type === "ExportNamedDeclaration" ? (e.default = false, delete e.exportKind, this.castNodeTo(e, "DeclareExportDeclaration")) : this.castNodeTo(e, "DeclareExportAllDeclaration");
    throw this.unexpected();
  }
  flowParseDeclareModuleExports(e) {
    return this.next(), this.expectContextual(111), e.typeAnnotation = this.flowParseTypeAnnotation(), this.semicolon(), this.finishNode(e, "DeclareModuleExports");
  }
  flowParseDeclareTypeAlias(e) {
    this.next();
    let s = this.flowParseTypeAlias(e);
    return this.castNodeTo(s, "DeclareTypeAlias"), s;
  }
  flowParseDeclareOpaqueType(e) {
    this.next();
    let s = this.flowParseOpaqueType(e, true);
    return this.castNodeTo(s, "DeclareOpaqueType"), s;
  }
  flowParseDeclareInterface(e) {
    return this.next(), this.flowParseInterfaceish(e, false), this.finishNode(e, "DeclareInterface");
  }
  flowParseInterfaceish(e, s) {
    if (e.id = this.flowParseRestrictedIdentifier(!s, true), this.scope.declareName(e.id.name, s ? 17 : 8201, e.id.loc.start), this.match(47) ? e.typeParameters = this.flowParseTypeParameterDeclaration() : e.typeParameters = null, e.extends = [], this.eat(81)) do
      e.extends.push(this.flowParseInterfaceExtends());
    while (!s && this.eat(12));
    if (s) {
      if (e.implements = [], e.mixins = [], this.eatContextual(117)) do
        e.mixins.push(this.flowParseInterfaceExtends());
      while (this.eat(12));
      if (this.eatContextual(113)) do
        e.implements.push(this.flowParseInterfaceExtends());
      while (this.eat(12));
    }
    e.body = this.flowParseObjectType({ allowStatic: s, allowExact: false, allowSpread: false, allowProto: s, allowInexact: false });
  }
  flowParseInterfaceExtends() {
    let e = this.startNode();
    return e.id = this.flowParseQualifiedTypeIdentifier(), this.match(47) ? e.typeParameters = this.flowParseTypeParameterInstantiation() : e.typeParameters = null, this.finishNode(e, "InterfaceExtends");
  }
  flowParseInterface(e) {
    return this.flowParseInterfaceish(e, false), this.finishNode(e, "InterfaceDeclaration");
  }
  checkNotUnderscore(e) {
    e === "_" && this.raise(g.UnexpectedReservedUnderscore, this.state.startLoc);
  }
  checkReservedType(e, s, i) {
    Ni.has(e) && this.raise(i ? g.AssignReservedType : g.UnexpectedReservedType, s, { reservedType: e });
  }
  flowParseRestrictedIdentifier(e, s) {
    return this.checkReservedType(this.state.value, this.state.startLoc, s), this.parseIdentifier(e);
  }
  flowParseTypeAlias(e) {
    return e.id = this.flowParseRestrictedIdentifier(false, true), this.scope.declareName(e.id.name, 8201, e.id.loc.start), this.match(47) ? e.typeParameters = this.flowParseTypeParameterDeclaration() : e.typeParameters = null, e.right = this.flowParseTypeInitialiser(29), this.semicolon(), this.finishNode(e, "TypeAlias");
  }
  flowParseOpaqueType(e, s) {
    return this.expectContextual(130), e.id = this.flowParseRestrictedIdentifier(true, true), this.scope.declareName(e.id.name, 8201, e.id.loc.start), this.match(47) ? e.typeParameters = this.flowParseTypeParameterDeclaration() : e.typeParameters = null, e.supertype = null, this.match(14) && (e.supertype = this.flowParseTypeInitialiser(14)), e.impltype = null, s || (e.impltype = this.flowParseTypeInitialiser(29)), this.semicolon(), this.finishNode(e, "OpaqueType");
  }
  flowParseTypeParameter(e = false) {
    let s = this.state.startLoc, i = this.startNode(), r = this.flowParseVariance(), n = this.flowParseTypeAnnotatableIdentifier();
    return i.name = n.name, i.variance = r, i.bound = n.typeAnnotation, this.match(29) ? (this.eat(29), i.default = this.flowParseType()) : e && this.raise(g.MissingTypeParamDefault, s), this.finishNode(i, "TypeParameter");
  }
  flowParseTypeParameterDeclaration() {
    let e = this.state.inType, s = this.startNode();
    s.params = [], this.state.inType = true, this.match(47) || this.match(143) ? this.next() : this.unexpected();
    let i = false;
    do {
      let r = this.flowParseTypeParameter(i);
      s.params.push(r), r.default && (i = true), this.match(48) || this.expect(12);
    } while (!this.match(48));
    return this.expect(48), this.state.inType = e, this.finishNode(s, "TypeParameterDeclaration");
  }
  flowInTopLevelContext(e) {
    if (this.curContext() !== E.brace) {
      let s = this.state.context;
      this.state.context = [s[0]];
      try {
        return e();
      } finally {
        this.state.context = s;
      }
    } else return e();
  }
  flowParseTypeParameterInstantiationInExpression() {
    if (this.reScan_lt() === 47) return this.flowParseTypeParameterInstantiation();
  }
  flowParseTypeParameterInstantiation() {
    let e = this.startNode(), s = this.state.inType;
    return this.state.inType = true, e.params = [], this.flowInTopLevelContext(() => {
      this.expect(47);
      let i = this.state.noAnonFunctionType;
      for (this.state.noAnonFunctionType = false; !this.match(48); ) e.params.push(this.flowParseType()), this.match(48) || this.expect(12);
      this.state.noAnonFunctionType = i;
    }), this.state.inType = s, !this.state.inType && this.curContext() === E.brace && this.reScan_lt_gt(), this.expect(48), this.finishNode(e, "TypeParameterInstantiation");
  }
  flowParseTypeParameterInstantiationCallOrNew() {
    if (this.reScan_lt() !== 47) return null;
    let e = this.startNode(), s = this.state.inType;
    for (e.params = [], this.state.inType = true, this.expect(47); !this.match(48); ) e.params.push(this.flowParseTypeOrImplicitInstantiation()), this.match(48) || this.expect(12);
    return this.expect(48), this.state.inType = s, this.finishNode(e, "TypeParameterInstantiation");
  }
  flowParseInterfaceType() {
    let e = this.startNode();
    if (this.expectContextual(129), e.extends = [], this.eat(81)) do
      e.extends.push(this.flowParseInterfaceExtends());
    while (this.eat(12));
    return e.body = this.flowParseObjectType({ allowStatic: false, allowExact: false, allowSpread: false, allowProto: false, allowInexact: false }), this.finishNode(e, "InterfaceTypeAnnotation");
  }
  flowParseObjectPropertyKey() {
    return this.match(135) || this.match(134) ? super.parseExprAtom() : this.parseIdentifier(true);
  }
  flowParseObjectTypeIndexer(e, s, i) {
    return e.static = s, this.lookahead().type === 14 ? (e.id = this.flowParseObjectPropertyKey(), e.key = this.flowParseTypeInitialiser()) : (e.id = null, e.key = this.flowParseType()), this.expect(3), e.value = this.flowParseTypeInitialiser(), e.variance = i, this.finishNode(e, "ObjectTypeIndexer");
  }
  flowParseObjectTypeInternalSlot(e, s) {
    return e.static = s, e.id = this.flowParseObjectPropertyKey(), this.expect(3), this.expect(3), this.match(47) || this.match(10) ? (e.method = true, e.optional = false, e.value = this.flowParseObjectTypeMethodish(this.startNodeAt(e.loc.start))) : (e.method = false, this.eat(17) && (e.optional = true), e.value = this.flowParseTypeInitialiser()), this.finishNode(e, "ObjectTypeInternalSlot");
  }
  flowParseObjectTypeMethodish(e) {
    for (e.params = [], e.rest = null, e.typeParameters = null, e.this = null, this.match(47) && (e.typeParameters = this.flowParseTypeParameterDeclaration()), this.expect(10), this.match(78) && (e.this = this.flowParseFunctionTypeParam(true), e.this.name = null, this.match(11) || this.expect(12)); !this.match(11) && !this.match(21); ) e.params.push(this.flowParseFunctionTypeParam(false)), this.match(11) || this.expect(12);
    return this.eat(21) && (e.rest = this.flowParseFunctionTypeParam(false)), this.expect(11), e.returnType = this.flowParseTypeInitialiser(), this.finishNode(e, "FunctionTypeAnnotation");
  }
  flowParseObjectTypeCallProperty(e, s) {
    let i = this.startNode();
    return e.static = s, e.value = this.flowParseObjectTypeMethodish(i), this.finishNode(e, "ObjectTypeCallProperty");
  }
  flowParseObjectType({ allowStatic: e, allowExact: s, allowSpread: i, allowProto: r, allowInexact: n }) {
    let o = this.state.inType;
    this.state.inType = true;
    let h = this.startNode();
    h.callProperties = [], h.properties = [], h.indexers = [], h.internalSlots = [];
    let l2, u, f2 = false;
    for (s && this.match(6) ? (this.expect(6), l2 = 9, u = true) : (this.expect(5), l2 = 8, u = false), h.exact = u; !this.match(l2); ) {
      let x3 = false, A2 = null, k3 = null, N3 = this.startNode();
      if (r && this.isContextual(118)) {
        let I3 = this.lookahead();
        I3.type !== 14 && I3.type !== 17 && (this.next(), A2 = this.state.startLoc, e = false);
      }
      if (e && this.isContextual(106)) {
        let I3 = this.lookahead();
        I3.type !== 14 && I3.type !== 17 && (this.next(), x3 = true);
      }
      let C = this.flowParseVariance();
      if (this.eat(0)) A2 != null && this.unexpected(A2), this.eat(0) ? (C && this.unexpected(C.loc.start), h.internalSlots.push(this.flowParseObjectTypeInternalSlot(N3, x3))) : h.indexers.push(this.flowParseObjectTypeIndexer(N3, x3, C));
      else if (this.match(10) || this.match(47)) A2 != null && this.unexpected(A2), C && this.unexpected(C.loc.start), h.callProperties.push(this.flowParseObjectTypeCallProperty(N3, x3));
      else {
        let I3 = "init";
        if (this.isContextual(99) || this.isContextual(104)) {
          let ae2 = this.lookahead();
          Jt(ae2.type) && (I3 = this.state.value, this.next());
        }
        let Pe3 = this.flowParseObjectTypeProperty(N3, x3, A2, C, I3, i, n ?? !u);
        Pe3 === null ? (f2 = true, k3 = this.state.lastTokStartLoc) : h.properties.push(Pe3);
      }
      this.flowObjectTypeSemicolon(), k3 && !this.match(8) && !this.match(9) && this.raise(g.UnexpectedExplicitInexactInObject, k3);
    }
    this.expect(l2), i && (h.inexact = f2);
    let d = this.finishNode(h, "ObjectTypeAnnotation");
    return this.state.inType = o, d;
  }
  flowParseObjectTypeProperty(e, s, i, r, n, o, h) {
    if (this.eat(21)) return this.match(12) || this.match(13) || this.match(8) || this.match(9) ? (o ? h || this.raise(g.InexactInsideExact, this.state.lastTokStartLoc) : this.raise(g.InexactInsideNonObject, this.state.lastTokStartLoc), r && this.raise(g.InexactVariance, r), null) : (o || this.raise(g.UnexpectedSpreadType, this.state.lastTokStartLoc), i != null && this.unexpected(i), r && this.raise(g.SpreadVariance, r), e.argument = this.flowParseType(), this.finishNode(e, "ObjectTypeSpreadProperty"));
    {
      e.key = this.flowParseObjectPropertyKey(), e.static = s, e.proto = i != null, e.kind = n;
      let l2 = false;
      return this.match(47) || this.match(10) ? (e.method = true, i != null && this.unexpected(i), r && this.unexpected(r.loc.start), e.value = this.flowParseObjectTypeMethodish(this.startNodeAt(e.loc.start)), (n === "get" || n === "set") && this.flowCheckGetterSetterParams(e), !o && e.key.name === "constructor" && e.value.this && this.raise(g.ThisParamBannedInConstructor, e.value.this)) : (n !== "init" && this.unexpected(), e.method = false, this.eat(17) && (l2 = true), e.value = this.flowParseTypeInitialiser(), e.variance = r), e.optional = l2, this.finishNode(e, "ObjectTypeProperty");
    }
  }
  flowCheckGetterSetterParams(e) {
    let s = e.kind === "get" ? 0 : 1, i = e.value.params.length + (e.value.rest ? 1 : 0);
    e.value.this && this.raise(e.kind === "get" ? g.GetterMayNotHaveThisParam : g.SetterMayNotHaveThisParam, e.value.this), i !== s && this.raise(e.kind === "get" ? p.BadGetterArity : p.BadSetterArity, e), e.kind === "set" && e.value.rest && this.raise(p.BadSetterRestParameter, e);
  }
  flowObjectTypeSemicolon() {
    !this.eat(13) && !this.eat(12) && !this.match(8) && !this.match(9) && this.unexpected();
  }
  flowParseQualifiedTypeIdentifier(e, s) {
    e ?? (e = this.state.startLoc);
    let i = s || this.flowParseRestrictedIdentifier(true);
    for (; this.eat(16); ) {
      let r = this.startNodeAt(e);
      r.qualification = i, r.id = this.flowParseRestrictedIdentifier(true), i = this.finishNode(r, "QualifiedTypeIdentifier");
    }
    return i;
  }
  flowParseGenericType(e, s) {
    let i = this.startNodeAt(e);
    return i.typeParameters = null, i.id = this.flowParseQualifiedTypeIdentifier(e, s), this.match(47) && (i.typeParameters = this.flowParseTypeParameterInstantiation()), this.finishNode(i, "GenericTypeAnnotation");
  }
  flowParseTypeofType() {
    let e = this.startNode();
    return this.expect(87), e.argument = this.flowParsePrimaryType(), this.finishNode(e, "TypeofTypeAnnotation");
  }
  flowParseTupleType() {
    let e = this.startNode();
    for (e.types = [], this.expect(0); this.state.pos < this.length && !this.match(3) && (e.types.push(this.flowParseType()), !this.match(3)); ) this.expect(12);
    return this.expect(3), this.finishNode(e, "TupleTypeAnnotation");
  }
  flowParseFunctionTypeParam(e) {
    let s = null, i = false, r = null, n = this.startNode(), o = this.lookahead(), h = this.state.type === 78;
    return o.type === 14 || o.type === 17 ? (h && !e && this.raise(g.ThisParamMustBeFirst, n), s = this.parseIdentifier(h), this.eat(17) && (i = true, h && this.raise(g.ThisParamMayNotBeOptional, n)), r = this.flowParseTypeInitialiser()) : r = this.flowParseType(), n.name = s, n.optional = i, n.typeAnnotation = r, this.finishNode(n, "FunctionTypeParam");
  }
  reinterpretTypeAsFunctionTypeParam(e) {
    let s = this.startNodeAt(e.loc.start);
    return s.name = null, s.optional = false, s.typeAnnotation = e, this.finishNode(s, "FunctionTypeParam");
  }
  flowParseFunctionTypeParams(e = []) {
    let s = null, i = null;
    for (this.match(78) && (i = this.flowParseFunctionTypeParam(true), i.name = null, this.match(11) || this.expect(12)); !this.match(11) && !this.match(21); ) e.push(this.flowParseFunctionTypeParam(false)), this.match(11) || this.expect(12);
    return this.eat(21) && (s = this.flowParseFunctionTypeParam(false)), { params: e, rest: s, _this: i };
  }
  flowIdentToTypeAnnotation(e, s, i) {
    switch (i.name) {
      case "any":
        return this.finishNode(s, "AnyTypeAnnotation");
      case "bool":
      case "boolean":
        return this.finishNode(s, "BooleanTypeAnnotation");
      case "mixed":
        return this.finishNode(s, "MixedTypeAnnotation");
      case "empty":
        return this.finishNode(s, "EmptyTypeAnnotation");
      case "number":
        return this.finishNode(s, "NumberTypeAnnotation");
      case "string":
        return this.finishNode(s, "StringTypeAnnotation");
      case "symbol":
        return this.finishNode(s, "SymbolTypeAnnotation");
      default:
        return this.checkNotUnderscore(i.name), this.flowParseGenericType(e, i);
    }
  }
  flowParsePrimaryType() {
    let e = this.state.startLoc, s = this.startNode(), i, r, n = false, o = this.state.noAnonFunctionType;
    switch (this.state.type) {
      case 5:
        return this.flowParseObjectType({ allowStatic: false, allowExact: false, allowSpread: true, allowProto: false, allowInexact: true });
      case 6:
        return this.flowParseObjectType({ allowStatic: false, allowExact: true, allowSpread: true, allowProto: false, allowInexact: false });
      case 0:
        return this.state.noAnonFunctionType = false, r = this.flowParseTupleType(), this.state.noAnonFunctionType = o, r;
      case 47: {
        let h = this.startNode();
        return h.typeParameters = this.flowParseTypeParameterDeclaration(), this.expect(10), i = this.flowParseFunctionTypeParams(), h.params = i.params, h.rest = i.rest, h.this = i._this, this.expect(11), this.expect(19), h.returnType = this.flowParseType(), this.finishNode(h, "FunctionTypeAnnotation");
      }
      case 10: {
        let h = this.startNode();
        if (this.next(), !this.match(11) && !this.match(21)) if (w(this.state.type) || this.match(78)) {
          let l2 = this.lookahead().type;
          n = l2 !== 17 && l2 !== 14;
        } else n = true;
        if (n) {
          if (this.state.noAnonFunctionType = false, r = this.flowParseType(), this.state.noAnonFunctionType = o, this.state.noAnonFunctionType || !(this.match(12) || this.match(11) && this.lookahead().type === 19)) return this.expect(11), r;
          this.eat(12);
        }
        return r ? i = this.flowParseFunctionTypeParams([this.reinterpretTypeAsFunctionTypeParam(r)]) : i = this.flowParseFunctionTypeParams(), h.params = i.params, h.rest = i.rest, h.this = i._this, this.expect(11), this.expect(19), h.returnType = this.flowParseType(), h.typeParameters = null, this.finishNode(h, "FunctionTypeAnnotation");
      }
      case 134:
        return this.parseLiteral(this.state.value, "StringLiteralTypeAnnotation");
      case 85:
      case 86:
        return s.value = this.match(85), this.next(), this.finishNode(s, "BooleanLiteralTypeAnnotation");
      case 53:
        if (this.state.value === "-") {
          if (this.next(), this.match(135)) return this.parseLiteralAtNode(-this.state.value, "NumberLiteralTypeAnnotation", s);
          if (this.match(136)) return this.parseLiteralAtNode(-this.state.value, "BigIntLiteralTypeAnnotation", s);
          throw this.raise(g.UnexpectedSubtractionOperand, this.state.startLoc);
        }
        throw this.unexpected();
      case 135:
        return this.parseLiteral(this.state.value, "NumberLiteralTypeAnnotation");
      case 136:
        return this.parseLiteral(this.state.value, "BigIntLiteralTypeAnnotation");
      case 88:
        return this.next(), this.finishNode(s, "VoidTypeAnnotation");
      case 84:
        return this.next(), this.finishNode(s, "NullLiteralTypeAnnotation");
      case 78:
        return this.next(), this.finishNode(s, "ThisTypeAnnotation");
      case 55:
        return this.next(), this.finishNode(s, "ExistsTypeAnnotation");
      case 87:
        return this.flowParseTypeofType();
      default:
        if (Tt(this.state.type)) {
          let h = z(this.state.type);
          return this.next(), super.createIdentifier(s, h);
        } else if (w(this.state.type)) return this.isContextual(129) ? this.flowParseInterfaceType() : this.flowIdentToTypeAnnotation(e, s, this.parseIdentifier());
    }
    throw this.unexpected();
  }
  flowParsePostfixType() {
    let e = this.state.startLoc, s = this.flowParsePrimaryType(), i = false;
    for (; (this.match(0) || this.match(18)) && !this.canInsertSemicolon(); ) {
      let r = this.startNodeAt(e), n = this.eat(18);
      i = i || n, this.expect(0), !n && this.match(3) ? (r.elementType = s, this.next(), s = this.finishNode(r, "ArrayTypeAnnotation")) : (r.objectType = s, r.indexType = this.flowParseType(), this.expect(3), i ? (r.optional = n, s = this.finishNode(r, "OptionalIndexedAccessType")) : s = this.finishNode(r, "IndexedAccessType"));
    }
    return s;
  }
  flowParsePrefixType() {
    let e = this.startNode();
    return this.eat(17) ? (e.typeAnnotation = this.flowParsePrefixType(), this.finishNode(e, "NullableTypeAnnotation")) : this.flowParsePostfixType();
  }
  flowParseAnonFunctionWithoutParens() {
    let e = this.flowParsePrefixType();
    if (!this.state.noAnonFunctionType && this.eat(19)) {
      let s = this.startNodeAt(e.loc.start);
      return s.params = [this.reinterpretTypeAsFunctionTypeParam(e)], s.rest = null, s.this = null, s.returnType = this.flowParseType(), s.typeParameters = null, this.finishNode(s, "FunctionTypeAnnotation");
    }
    return e;
  }
  flowParseIntersectionType() {
    let e = this.startNode();
    this.eat(45);
    let s = this.flowParseAnonFunctionWithoutParens();
    for (e.types = [s]; this.eat(45); ) e.types.push(this.flowParseAnonFunctionWithoutParens());
    return e.types.length === 1 ? s : this.finishNode(e, "IntersectionTypeAnnotation");
  }
  flowParseUnionType() {
    let e = this.startNode();
    this.eat(43);
    let s = this.flowParseIntersectionType();
    for (e.types = [s]; this.eat(43); ) e.types.push(this.flowParseIntersectionType());
    return e.types.length === 1 ? s : this.finishNode(e, "UnionTypeAnnotation");
  }
  flowParseType() {
    let e = this.state.inType;
    this.state.inType = true;
    let s = this.flowParseUnionType();
    return this.state.inType = e, s;
  }
  flowParseTypeOrImplicitInstantiation() {
    if (this.state.type === 132 && this.state.value === "_") {
      let e = this.state.startLoc, s = this.parseIdentifier();
      return this.flowParseGenericType(e, s);
    } else return this.flowParseType();
  }
  flowParseTypeAnnotation() {
    let e = this.startNode();
    return e.typeAnnotation = this.flowParseTypeInitialiser(), this.finishNode(e, "TypeAnnotation");
  }
  flowParseTypeAnnotatableIdentifier(e) {
    let s = e ? this.parseIdentifier() : this.flowParseRestrictedIdentifier();
    return this.match(14) && (s.typeAnnotation = this.flowParseTypeAnnotation(), this.resetEndLocation(s)), s;
  }
  typeCastToParameter(e) {
    return e.expression.typeAnnotation = e.typeAnnotation, this.resetEndLocation(e.expression, e.typeAnnotation.loc.end), e.expression;
  }
  flowParseVariance() {
    let e = null;
    return this.match(53) ? (e = this.startNode(), this.state.value === "+" ? e.kind = "plus" : e.kind = "minus", this.next(), this.finishNode(e, "Variance")) : e;
  }
  parseFunctionBody(e, s, i = false) {
    if (s) {
      this.forwardNoArrowParamsConversionAt(e, () => super.parseFunctionBody(e, true, i));
      return;
    }
    super.parseFunctionBody(e, false, i);
  }
  parseFunctionBodyAndFinish(e, s, i = false) {
    if (this.match(14)) {
      let r = this.startNode();
      [r.typeAnnotation, e.predicate] = this.flowParseTypeAndPredicateInitialiser(), e.returnType = r.typeAnnotation ? this.finishNode(r, "TypeAnnotation") : null;
    }
    return super.parseFunctionBodyAndFinish(e, s, i);
  }
  parseStatementLike(e) {
    if (this.state.strict && this.isContextual(129)) {
      let i = this.lookahead();
      if (O(i.type)) {
        let r = this.startNode();
        return this.next(), this.flowParseInterface(r);
      }
    } else if (this.isContextual(126)) {
      let i = this.startNode();
      return this.next(), this.flowParseEnumDeclaration(i);
    }
    let s = super.parseStatementLike(e);
    return this.flowPragma === void 0 && !this.isValidDirective(s) && (this.flowPragma = null), s;
  }
  parseExpressionStatement(e, s, i) {
    if (s.type === "Identifier") {
      if (s.name === "declare") {
        if (this.match(80) || w(this.state.type) || this.match(68) || this.match(74) || this.match(82)) return this.flowParseDeclare(e);
      } else if (w(this.state.type)) {
        if (s.name === "interface") return this.flowParseInterface(e);
        if (s.name === "type") return this.flowParseTypeAlias(e);
        if (s.name === "opaque") return this.flowParseOpaqueType(e, false);
      }
    }
    return super.parseExpressionStatement(e, s, i);
  }
  shouldParseExportDeclaration() {
    let { type: e } = this.state;
    return e === 126 || Bt(e) ? !this.state.containsEsc : super.shouldParseExportDeclaration();
  }
  isExportDefaultSpecifier() {
    let { type: e } = this.state;
    return e === 126 || Bt(e) ? this.state.containsEsc : super.isExportDefaultSpecifier();
  }
  parseExportDefaultExpression() {
    if (this.isContextual(126)) {
      let e = this.startNode();
      return this.next(), this.flowParseEnumDeclaration(e);
    }
    return super.parseExportDefaultExpression();
  }
  parseConditional(e, s, i) {
    if (!this.match(17)) return e;
    if (this.state.maybeInArrowParameters) {
      let d = this.lookaheadCharCode();
      if (d === 44 || d === 61 || d === 58 || d === 41) return this.setOptionalParametersError(i), e;
    }
    this.expect(17);
    let r = this.state.clone(), n = this.state.noArrowAt, o = this.startNodeAt(s), { consequent: h, failed: l2 } = this.tryParseConditionalConsequent(), [u, f2] = this.getArrowLikeExpressions(h);
    if (l2 || f2.length > 0) {
      let d = [...n];
      if (f2.length > 0) {
        this.state = r, this.state.noArrowAt = d;
        for (let x3 = 0; x3 < f2.length; x3++) d.push(f2[x3].start);
        ({ consequent: h, failed: l2 } = this.tryParseConditionalConsequent()), [u, f2] = this.getArrowLikeExpressions(h);
      }
      l2 && u.length > 1 && this.raise(g.AmbiguousConditionalArrow, r.startLoc), l2 && u.length === 1 && (this.state = r, d.push(u[0].start), this.state.noArrowAt = d, { consequent: h, failed: l2 } = this.tryParseConditionalConsequent());
    }
    return this.getArrowLikeExpressions(h, true), this.state.noArrowAt = n, this.expect(14), o.test = e, o.consequent = h, o.alternate = this.forwardNoArrowParamsConversionAt(o, () => this.parseMaybeAssign(void 0, void 0)), this.finishNode(o, "ConditionalExpression");
  }
  tryParseConditionalConsequent() {
    this.state.noArrowParamsConversionAt.push(this.state.start);
    let e = this.parseMaybeAssignAllowIn(), s = !this.match(14);
    return this.state.noArrowParamsConversionAt.pop(), { consequent: e, failed: s };
  }
  getArrowLikeExpressions(e, s) {
    let i = [e], r = [];
    for (; i.length !== 0; ) {
      let n = i.pop();
      n.type === "ArrowFunctionExpression" && n.body.type !== "BlockStatement" ? (n.typeParameters || !n.returnType ? this.finishArrowValidation(n) : r.push(n), i.push(n.body)) : n.type === "ConditionalExpression" && (i.push(n.consequent), i.push(n.alternate));
    }
    return s ? (r.forEach((n) => this.finishArrowValidation(n)), [r, []]) : Li(r, (n) => n.params.every((o) => this.isAssignable(o, true)));
  }
  finishArrowValidation(e) {
    this.toAssignableList(e.params, e.extra?.trailingCommaLoc, false), this.scope.enter(518), super.checkParams(e, false, true), this.scope.exit();
  }
  forwardNoArrowParamsConversionAt(e, s) {
    let i;
    return this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(e.start)) ? (this.state.noArrowParamsConversionAt.push(this.state.start), i = s(), this.state.noArrowParamsConversionAt.pop()) : i = s(), i;
  }
  parseParenItem(e, s) {
    let i = super.parseParenItem(e, s);
    if (this.eat(17) && (i.optional = true, this.resetEndLocation(e)), this.match(14)) {
      let r = this.startNodeAt(s);
      return r.expression = i, r.typeAnnotation = this.flowParseTypeAnnotation(), this.finishNode(r, "TypeCastExpression");
    }
    return i;
  }
  assertModuleNodeAllowed(e) {
    e.type === "ImportDeclaration" && (e.importKind === "type" || e.importKind === "typeof") || e.type === "ExportNamedDeclaration" && e.exportKind === "type" || e.type === "ExportAllDeclaration" && e.exportKind === "type" || super.assertModuleNodeAllowed(e);
  }
  parseExportDeclaration(e) {
    if (this.isContextual(130)) {
      e.exportKind = "type";
      let s = this.startNode();
      return this.next(), this.match(5) ? (e.specifiers = this.parseExportSpecifiers(true), super.parseExportFrom(e), null) : this.flowParseTypeAlias(s);
    } else if (this.isContextual(131)) {
      e.exportKind = "type";
      let s = this.startNode();
      return this.next(), this.flowParseOpaqueType(s, false);
    } else if (this.isContextual(129)) {
      e.exportKind = "type";
      let s = this.startNode();
      return this.next(), this.flowParseInterface(s);
    } else if (this.isContextual(126)) {
      e.exportKind = "value";
      let s = this.startNode();
      return this.next(), this.flowParseEnumDeclaration(s);
    } else return super.parseExportDeclaration(e);
  }
  eatExportStar(e) {
    return super.eatExportStar(e) ? true : this.isContextual(130) && this.lookahead().type === 55 ? (e.exportKind = "type", this.next(), this.next(), true) : false;
  }
  maybeParseExportNamespaceSpecifier(e) {
    let { startLoc: s } = this.state, i = super.maybeParseExportNamespaceSpecifier(e);
    return i && e.exportKind === "type" && this.unexpected(s), i;
  }
  parseClassId(e, s, i) {
    super.parseClassId(e, s, i), this.match(47) && (e.typeParameters = this.flowParseTypeParameterDeclaration());
  }
  parseClassMember(e, s, i) {
    let { startLoc: r } = this.state;
    if (this.isContextual(125)) {
      if (super.parseClassMemberFromModifier(e, s)) return;
      s.declare = true;
    }
    super.parseClassMember(e, s, i), s.declare && (s.type !== "ClassProperty" && s.type !== "ClassPrivateProperty" && s.type !== "PropertyDefinition" ? this.raise(g.DeclareClassElement, r) : s.value && this.raise(g.DeclareClassFieldInitializer, s.value));
  }
  isIterator(e) {
    return e === "iterator" || e === "asyncIterator";
  }
  readIterator() {
    let e = super.readWord1(), s = "@@" + e;
    (!this.isIterator(e) || !this.state.inType) && this.raise(p.InvalidIdentifier, this.state.curPosition(), { identifierName: s }), this.finishToken(132, s);
  }
  getTokenFromCode(e) {
    let s = this.input.charCodeAt(this.state.pos + 1);
    e === 123 && s === 124 ? this.finishOp(6, 2) : this.state.inType && (e === 62 || e === 60) ? this.finishOp(e === 62 ? 48 : 47, 1) : this.state.inType && e === 63 ? s === 46 ? this.finishOp(18, 2) : this.finishOp(17, 1) : Ci(e, s, this.input.charCodeAt(this.state.pos + 2)) ? (this.state.pos += 2, this.readIterator()) : super.getTokenFromCode(e);
  }
  isAssignable(e, s) {
    return e.type === "TypeCastExpression" ? this.isAssignable(e.expression, s) : super.isAssignable(e, s);
  }
  toAssignable(e, s = false) {
    !s && e.type === "AssignmentExpression" && e.left.type === "TypeCastExpression" && (e.left = this.typeCastToParameter(e.left)), super.toAssignable(e, s);
  }
  toAssignableList(e, s, i) {
    for (let r = 0; r < e.length; r++) {
      let n = e[r];
      n?.type === "TypeCastExpression" && (e[r] = this.typeCastToParameter(n));
    }
    super.toAssignableList(e, s, i);
  }
  toReferencedList(e, s) {
    for (let i = 0; i < e.length; i++) {
      let r = e[i];
      r && r.type === "TypeCastExpression" && !r.extra?.parenthesized && (e.length > 1 || !s) && this.raise(g.TypeCastInPattern, r.typeAnnotation);
    }
    return e;
  }
  parseArrayLike(e, s, i) {
    let r = super.parseArrayLike(e, s, i);
    return i != null && !this.state.maybeInArrowParameters && this.toReferencedList(r.elements), r;
  }
  isValidLVal(e, s, i, r) {
    return e === "TypeCastExpression" || super.isValidLVal(e, s, i, r);
  }
  parseClassProperty(e) {
    return this.match(14) && (e.typeAnnotation = this.flowParseTypeAnnotation()), super.parseClassProperty(e);
  }
  parseClassPrivateProperty(e) {
    return this.match(14) && (e.typeAnnotation = this.flowParseTypeAnnotation()), super.parseClassPrivateProperty(e);
  }
  isClassMethod() {
    return this.match(47) || super.isClassMethod();
  }
  isClassProperty() {
    return this.match(14) || super.isClassProperty();
  }
  isNonstaticConstructor(e) {
    return !this.match(14) && super.isNonstaticConstructor(e);
  }
  pushClassMethod(e, s, i, r, n, o) {
    if (s.variance && this.unexpected(s.variance.loc.start), delete s.variance, this.match(47) && (s.typeParameters = this.flowParseTypeParameterDeclaration()), super.pushClassMethod(e, s, i, r, n, o), s.params && n) {
      let h = s.params;
      h.length > 0 && this.isThisParam(h[0]) && this.raise(g.ThisParamBannedInConstructor, s);
    } else if (s.type === "MethodDefinition" && n && s.value.params) {
      let h = s.value.params;
      h.length > 0 && this.isThisParam(h[0]) && this.raise(g.ThisParamBannedInConstructor, s);
    }
  }
  pushClassPrivateMethod(e, s, i, r) {
    s.variance && this.unexpected(s.variance.loc.start), delete s.variance, this.match(47) && (s.typeParameters = this.flowParseTypeParameterDeclaration()), super.pushClassPrivateMethod(e, s, i, r);
  }
  parseClassSuper(e) {
    if (super.parseClassSuper(e), e.superClass && (this.match(47) || this.match(51)) && (e.superTypeArguments = this.flowParseTypeParameterInstantiationInExpression()), this.isContextual(113)) {
      this.next();
      let s = e.implements = [];
      do {
        let i = this.startNode();
        i.id = this.flowParseRestrictedIdentifier(true), this.match(47) ? i.typeParameters = this.flowParseTypeParameterInstantiation() : i.typeParameters = null, s.push(this.finishNode(i, "ClassImplements"));
      } while (this.eat(12));
    }
  }
  checkGetterSetterParams(e) {
    super.checkGetterSetterParams(e);
    let s = this.getObjectOrClassMethodParams(e);
    if (s.length > 0) {
      let i = s[0];
      this.isThisParam(i) && e.kind === "get" ? this.raise(g.GetterMayNotHaveThisParam, i) : this.isThisParam(i) && this.raise(g.SetterMayNotHaveThisParam, i);
    }
  }
  parsePropertyNamePrefixOperator(e) {
    e.variance = this.flowParseVariance();
  }
  parseObjPropValue(e, s, i, r, n, o, h) {
    e.variance && this.unexpected(e.variance.loc.start), delete e.variance;
    let l2;
    this.match(47) && !o && (l2 = this.flowParseTypeParameterDeclaration(), this.match(10) || this.unexpected());
    let u = super.parseObjPropValue(e, s, i, r, n, o, h);
    return l2 && ((u.value || u).typeParameters = l2), u;
  }
  parseFunctionParamType(e) {
    return this.eat(17) && (e.type !== "Identifier" && this.raise(g.PatternIsOptional, e), this.isThisParam(e) && this.raise(g.ThisParamMayNotBeOptional, e), e.optional = true), this.match(14) ? e.typeAnnotation = this.flowParseTypeAnnotation() : this.isThisParam(e) && this.raise(g.ThisParamAnnotationRequired, e), this.match(29) && this.isThisParam(e) && this.raise(g.ThisParamNoDefault, e), this.resetEndLocation(e), e;
  }
  parseMaybeDefault(e, s) {
    let i = super.parseMaybeDefault(e, s);
    return i.type === "AssignmentPattern" && i.typeAnnotation && i.right.start < i.typeAnnotation.start && this.raise(g.TypeBeforeInitializer, i.typeAnnotation), i;
  }
  checkImportReflection(e) {
    super.checkImportReflection(e), e.module && e.importKind !== "value" && this.raise(g.ImportReflectionHasImportType, e.specifiers[0].loc.start);
  }
  parseImportSpecifierLocal(e, s, i) {
    s.local = Rt(e) ? this.flowParseRestrictedIdentifier(true, true) : this.parseIdentifier(), e.specifiers.push(this.finishImportSpecifier(s, i));
  }
  isPotentialImportPhase(e) {
    if (super.isPotentialImportPhase(e)) return true;
    if (this.isContextual(130)) {
      if (!e) return true;
      let s = this.lookaheadCharCode();
      return s === 123 || s === 42;
    }
    return !e && this.isContextual(87);
  }
  applyImportPhase(e, s, i, r) {
    if (super.applyImportPhase(e, s, i, r), s) {
      if (!i && this.match(65)) return;
      e.exportKind = i === "type" ? i : "value";
    } else i === "type" && this.match(55) && this.unexpected(), e.importKind = i === "type" || i === "typeof" ? i : "value";
  }
  parseImportSpecifier(e, s, i, r, n) {
    let o = e.imported, h = null;
    o.type === "Identifier" && (o.name === "type" ? h = "type" : o.name === "typeof" && (h = "typeof"));
    let l2 = false;
    if (this.isContextual(93) && !this.isLookaheadContextual("as")) {
      let f2 = this.parseIdentifier(true);
      h !== null && !O(this.state.type) ? (e.imported = f2, e.importKind = h, e.local = this.cloneIdentifier(f2)) : (e.imported = o, e.importKind = null, e.local = this.parseIdentifier());
    } else {
      if (h !== null && O(this.state.type)) e.imported = this.parseIdentifier(true), e.importKind = h;
      else {
        if (s) throw this.raise(p.ImportBindingIsString, e, { importName: o.value });
        e.imported = o, e.importKind = null;
      }
      this.eatContextual(93) ? e.local = this.parseIdentifier() : (l2 = true, e.local = this.cloneIdentifier(e.imported));
    }
    let u = Rt(e);
    return i && u && this.raise(g.ImportTypeShorthandOnlyInPureImport, e), (i || u) && this.checkReservedType(e.local.name, e.local.loc.start, true), l2 && !i && !u && this.checkReservedWord(e.local.name, e.loc.start, true, true), this.finishImportSpecifier(e, "ImportSpecifier");
  }
  parseBindingAtom() {
    switch (this.state.type) {
      case 78:
        return this.parseIdentifier(true);
      default:
        return super.parseBindingAtom();
    }
  }
  parseFunctionParams(e, s) {
    let i = e.kind;
    i !== "get" && i !== "set" && this.match(47) && (e.typeParameters = this.flowParseTypeParameterDeclaration()), super.parseFunctionParams(e, s);
  }
  parseVarId(e, s) {
    super.parseVarId(e, s), this.match(14) && (e.id.typeAnnotation = this.flowParseTypeAnnotation(), this.resetEndLocation(e.id));
  }
  parseAsyncArrowFromCallExpression(e, s) {
    if (this.match(14)) {
      let i = this.state.noAnonFunctionType;
      this.state.noAnonFunctionType = true, e.returnType = this.flowParseTypeAnnotation(), this.state.noAnonFunctionType = i;
    }
    return super.parseAsyncArrowFromCallExpression(e, s);
  }
  shouldParseAsyncArrow() {
    return this.match(14) || super.shouldParseAsyncArrow();
  }
  parseMaybeAssign(e, s) {
    let i = null, r;
    if (this.hasPlugin("jsx") && (this.match(143) || this.match(47))) {
      if (i = this.state.clone(), r = this.tryParse(() => super.parseMaybeAssign(e, s), i), !r.error) return r.node;
      let { context: n } = this.state, o = n[n.length - 1];
      (o === E.j_oTag || o === E.j_expr) && n.pop();
    }
    if (r?.error || this.match(47)) {
      i = i || this.state.clone();
      let n, o = this.tryParse((l2) => {
        n = this.flowParseTypeParameterDeclaration();
        let u = this.forwardNoArrowParamsConversionAt(n, () => {
          let d = super.parseMaybeAssign(e, s);
          return this.resetStartLocationFromNode(d, n), d;
        });
        u.extra?.parenthesized && l2();
        let f2 = this.maybeUnwrapTypeCastExpression(u);
        return f2.type !== "ArrowFunctionExpression" && l2(), f2.typeParameters = n, this.resetStartLocationFromNode(f2, n), u;
      }, i), h = null;
      if (o.node && this.maybeUnwrapTypeCastExpression(o.node).type === "ArrowFunctionExpression") {
        if (!o.error && !o.aborted) return o.node.async && this.raise(g.UnexpectedTypeParameterBeforeAsyncArrowFunction, n), o.node;
        h = o.node;
      }
      if (r?.node) return this.state = r.failState, r.node;
      if (h) return this.state = o.failState, h;
      throw r?.thrown ? r.error : o.thrown ? o.error : this.raise(g.UnexpectedTokenAfterTypeParameter, n);
    }
    return super.parseMaybeAssign(e, s);
  }
  parseArrow(e) {
    if (this.match(14)) {
      let s = this.tryParse(() => {
        let i = this.state.noAnonFunctionType;
        this.state.noAnonFunctionType = true;
        let r = this.startNode();
        return [r.typeAnnotation, e.predicate] = this.flowParseTypeAndPredicateInitialiser(), this.state.noAnonFunctionType = i, this.canInsertSemicolon() && this.unexpected(), this.match(19) || this.unexpected(), r;
      });
      if (s.thrown) return null;
      s.error && (this.state = s.failState), e.returnType = s.node.typeAnnotation ? this.finishNode(s.node, "TypeAnnotation") : null;
    }
    return super.parseArrow(e);
  }
  shouldParseArrow(e) {
    return this.match(14) || super.shouldParseArrow(e);
  }
  setArrowFunctionParameters(e, s) {
    this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(e.start)) ? e.params = s : super.setArrowFunctionParameters(e, s);
  }
  checkParams(e, s, i, r = true) {
    if (!(i && this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(e.start)))) {
      for (let n = 0; n < e.params.length; n++) this.isThisParam(e.params[n]) && n > 0 && this.raise(g.ThisParamMustBeFirst, e.params[n]);
      super.checkParams(e, s, i, r);
    }
  }
  parseParenAndDistinguishExpression(e) {
    return super.parseParenAndDistinguishExpression(e && !this.state.noArrowAt.includes(this.sourceToOffsetPos(this.state.start)));
  }
  parseSubscripts(e, s, i) {
    if (e.type === "Identifier" && e.name === "async" && this.state.noArrowAt.includes(s.index)) {
      this.next();
      let r = this.startNodeAt(s);
      r.callee = e, r.arguments = super.parseCallExpressionArguments(), e = this.finishNode(r, "CallExpression");
    } else if (e.type === "Identifier" && e.name === "async" && this.match(47)) {
      let r = this.state.clone(), n = this.tryParse((h) => this.parseAsyncArrowWithTypeParameters(s) || h(), r);
      if (!n.error && !n.aborted) return n.node;
      let o = this.tryParse(() => super.parseSubscripts(e, s, i), r);
      if (o.node && !o.error) return o.node;
      if (n.node) return this.state = n.failState, n.node;
      if (o.node) return this.state = o.failState, o.node;
      throw n.error || o.error;
    }
    return super.parseSubscripts(e, s, i);
  }
  parseSubscript(e, s, i, r) {
    if (this.match(18) && this.isLookaheadToken_lt()) {
      if (r.optionalChainMember = true, i) return r.stop = true, e;
      this.next();
      let n = this.startNodeAt(s);
      return n.callee = e, n.typeArguments = this.flowParseTypeParameterInstantiationInExpression(), this.expect(10), n.arguments = this.parseCallExpressionArguments(), n.optional = true, this.finishCallExpression(n, true);
    } else if (!i && this.shouldParseTypes() && (this.match(47) || this.match(51))) {
      let n = this.startNodeAt(s);
      n.callee = e;
      let o = this.tryParse(() => (n.typeArguments = this.flowParseTypeParameterInstantiationCallOrNew(), this.expect(10), n.arguments = super.parseCallExpressionArguments(), r.optionalChainMember && (n.optional = false), this.finishCallExpression(n, r.optionalChainMember)));
      if (o.node) return o.error && (this.state = o.failState), o.node;
    }
    return super.parseSubscript(e, s, i, r);
  }
  parseNewCallee(e) {
    super.parseNewCallee(e);
    let s = null;
    this.shouldParseTypes() && this.match(47) && (s = this.tryParse(() => this.flowParseTypeParameterInstantiationCallOrNew()).node), e.typeArguments = s;
  }
  parseAsyncArrowWithTypeParameters(e) {
    let s = this.startNodeAt(e);
    if (this.parseFunctionParams(s, false), !!this.parseArrow(s)) return super.parseArrowExpression(s, void 0, true);
  }
  readToken_mult_modulo(e) {
    let s = this.input.charCodeAt(this.state.pos + 1);
    if (e === 42 && s === 47 && this.state.hasFlowComment) {
      this.state.hasFlowComment = false, this.state.pos += 2, this.nextToken();
      return;
    }
    super.readToken_mult_modulo(e);
  }
  readToken_pipe_amp(e) {
    let s = this.input.charCodeAt(this.state.pos + 1);
    if (e === 124 && s === 125) {
      this.finishOp(9, 2);
      return;
    }
    super.readToken_pipe_amp(e);
  }
  parseTopLevel(e, s) {
    let i = super.parseTopLevel(e, s);
    return this.state.hasFlowComment && this.raise(g.UnterminatedFlowComment, this.state.curPosition()), i;
  }
  skipBlockComment() {
    if (this.hasPlugin("flowComments") && this.skipFlowComment()) {
      if (this.state.hasFlowComment) throw this.raise(g.NestedFlowComment, this.state.startLoc);
      this.hasFlowCommentCompletion();
      let e = this.skipFlowComment();
      e && (this.state.pos += e, this.state.hasFlowComment = true);
      return;
    }
    return super.skipBlockComment(this.state.hasFlowComment ? "*-/" : "*/");
  }
  skipFlowComment() {
    let { pos: e } = this.state, s = 2;
    for (; [32, 9].includes(this.input.charCodeAt(e + s)); ) s++;
    let i = this.input.charCodeAt(s + e), r = this.input.charCodeAt(s + e + 1);
    return i === 58 && r === 58 ? s + 2 : this.input.slice(s + e, s + e + 12) === "flow-include" ? s + 12 : i === 58 && r !== 58 ? s : false;
  }
  hasFlowCommentCompletion() {
    if (this.input.indexOf("*/", this.state.pos) === -1) throw this.raise(p.UnterminatedComment, this.state.curPosition());
  }
  flowEnumErrorBooleanMemberNotInitialized(e, { enumName: s, memberName: i }) {
    this.raise(g.EnumBooleanMemberNotInitialized, e, { memberName: i, enumName: s });
  }
  flowEnumErrorInvalidMemberInitializer(e, s) {
    return this.raise(s.explicitType ? s.explicitType === "symbol" ? g.EnumInvalidMemberInitializerSymbolType : g.EnumInvalidMemberInitializerPrimaryType : g.EnumInvalidMemberInitializerUnknownType, e, s);
  }
  flowEnumErrorNumberMemberNotInitialized(e, s) {
    this.raise(g.EnumNumberMemberNotInitialized, e, s);
  }
  flowEnumErrorStringMemberInconsistentlyInitialized(e, s) {
    this.raise(g.EnumStringMemberInconsistentlyInitialized, e, s);
  }
  flowEnumMemberInit() {
    let e = this.state.startLoc, s = () => this.match(12) || this.match(8);
    switch (this.state.type) {
      case 135: {
        let i = this.parseNumericLiteral(this.state.value);
        return s() ? { type: "number", loc: i.loc.start, value: i } : { type: "invalid", loc: e };
      }
      case 134: {
        let i = this.parseStringLiteral(this.state.value);
        return s() ? { type: "string", loc: i.loc.start, value: i } : { type: "invalid", loc: e };
      }
      case 85:
      case 86: {
        let i = this.parseBooleanLiteral(this.match(85));
        return s() ? { type: "boolean", loc: i.loc.start, value: i } : { type: "invalid", loc: e };
      }
      default:
        return { type: "invalid", loc: e };
    }
  }
  flowEnumMemberRaw() {
    let e = this.state.startLoc, s = this.parseIdentifier(true), i = this.eat(29) ? this.flowEnumMemberInit() : { type: "none", loc: e };
    return { id: s, init: i };
  }
  flowEnumCheckExplicitTypeMismatch(e, s, i) {
    let { explicitType: r } = s;
    r !== null && r !== i && this.flowEnumErrorInvalidMemberInitializer(e, s);
  }
  flowEnumMembers({ enumName: e, explicitType: s }) {
    let i = /* @__PURE__ */ new Set(), r = { booleanMembers: [], numberMembers: [], stringMembers: [], defaultedMembers: [] }, n = false;
    for (; !this.match(8); ) {
      if (this.eat(21)) {
        n = true;
        break;
      }
      let o = this.startNode(), { id: h, init: l2 } = this.flowEnumMemberRaw(), u = h.name;
      if (u === "") continue;
      /^[a-z]/.test(u) && this.raise(g.EnumInvalidMemberName, h, { memberName: u, suggestion: u[0].toUpperCase() + u.slice(1), enumName: e }), i.has(u) && this.raise(g.EnumDuplicateMemberName, h, { memberName: u, enumName: e }), i.add(u);
      let f2 = { enumName: e, explicitType: s, memberName: u };
      switch (o.id = h, l2.type) {
        case "boolean": {
          this.flowEnumCheckExplicitTypeMismatch(l2.loc, f2, "boolean"), o.init = l2.value, r.booleanMembers.push(this.finishNode(o, "EnumBooleanMember"));
          break;
        }
        case "number": {
          this.flowEnumCheckExplicitTypeMismatch(l2.loc, f2, "number"), o.init = l2.value, r.numberMembers.push(this.finishNode(o, "EnumNumberMember"));
          break;
        }
        case "string": {
          this.flowEnumCheckExplicitTypeMismatch(l2.loc, f2, "string"), o.init = l2.value, r.stringMembers.push(this.finishNode(o, "EnumStringMember"));
          break;
        }
        case "invalid":
          throw this.flowEnumErrorInvalidMemberInitializer(l2.loc, f2);
        case "none":
          switch (s) {
            case "boolean":
              this.flowEnumErrorBooleanMemberNotInitialized(l2.loc, f2);
              break;
            case "number":
              this.flowEnumErrorNumberMemberNotInitialized(l2.loc, f2);
              break;
            default:
              r.defaultedMembers.push(this.finishNode(o, "EnumDefaultedMember"));
          }
      }
      this.match(8) || this.expect(12);
    }
    return { members: r, hasUnknownMembers: n };
  }
  flowEnumStringMembers(e, s, { enumName: i }) {
    if (e.length === 0) return s;
    if (s.length === 0) return e;
    if (s.length > e.length) {
      for (let r of e) this.flowEnumErrorStringMemberInconsistentlyInitialized(r, { enumName: i });
      return s;
    } else {
      for (let r of s) this.flowEnumErrorStringMemberInconsistentlyInitialized(r, { enumName: i });
      return e;
    }
  }
  flowEnumParseExplicitType({ enumName: e }) {
    if (!this.eatContextual(102)) return null;
    if (!w(this.state.type)) throw this.raise(g.EnumInvalidExplicitTypeUnknownSupplied, this.state.startLoc, { enumName: e });
    let { value: s } = this.state;
    return this.next(), s !== "boolean" && s !== "number" && s !== "string" && s !== "symbol" && this.raise(g.EnumInvalidExplicitType, this.state.startLoc, { enumName: e, invalidEnumType: s }), s;
  }
  flowEnumBody(e, s) {
    let i = s.name, r = s.loc.start, n = this.flowEnumParseExplicitType({ enumName: i });
    this.expect(5);
    let { members: o, hasUnknownMembers: h } = this.flowEnumMembers({ enumName: i, explicitType: n });
    switch (e.hasUnknownMembers = h, n) {
      case "boolean":
        return e.explicitType = true, e.members = o.booleanMembers, this.expect(8), this.finishNode(e, "EnumBooleanBody");
      case "number":
        return e.explicitType = true, e.members = o.numberMembers, this.expect(8), this.finishNode(e, "EnumNumberBody");
      case "string":
        return e.explicitType = true, e.members = this.flowEnumStringMembers(o.stringMembers, o.defaultedMembers, { enumName: i }), this.expect(8), this.finishNode(e, "EnumStringBody");
      case "symbol":
        return e.members = o.defaultedMembers, this.expect(8), this.finishNode(e, "EnumSymbolBody");
      default: {
        let l2 = () => (e.members = [], this.expect(8), this.finishNode(e, "EnumStringBody"));
        e.explicitType = false;
        let u = o.booleanMembers.length, f2 = o.numberMembers.length, d = o.stringMembers.length, x3 = o.defaultedMembers.length;
        if (!u && !f2 && !d && !x3) return l2();
        if (!u && !f2) return e.members = this.flowEnumStringMembers(o.stringMembers, o.defaultedMembers, { enumName: i }), this.expect(8), this.finishNode(e, "EnumStringBody");
        if (!f2 && !d && u >= x3) {
          for (let A2 of o.defaultedMembers) this.flowEnumErrorBooleanMemberNotInitialized(A2.loc.start, { enumName: i, memberName: A2.id.name });
          return e.members = o.booleanMembers, this.expect(8), this.finishNode(e, "EnumBooleanBody");
        } else if (!u && !d && f2 >= x3) {
          for (let A2 of o.defaultedMembers) this.flowEnumErrorNumberMemberNotInitialized(A2.loc.start, { enumName: i, memberName: A2.id.name });
          return e.members = o.numberMembers, this.expect(8), this.finishNode(e, "EnumNumberBody");
        } else return this.raise(g.EnumInconsistentMemberValues, r, { enumName: i }), l2();
      }
    }
  }
  flowParseEnumDeclaration(e) {
    let s = this.parseIdentifier();
    return e.id = s, e.body = this.flowEnumBody(this.startNode(), s), this.finishNode(e, "EnumDeclaration");
  }
  jsxParseOpeningElementAfterName(e) {
    return this.shouldParseTypes() && (this.match(47) || this.match(51)) && (e.typeArguments = this.flowParseTypeParameterInstantiationInExpression()), super.jsxParseOpeningElementAfterName(e);
  }
  isLookaheadToken_lt() {
    let e = this.nextTokenStart();
    if (this.input.charCodeAt(e) === 60) {
      let s = this.input.charCodeAt(e + 1);
      return s !== 60 && s !== 61;
    }
    return false;
  }
  reScan_lt_gt() {
    let { type: e } = this.state;
    e === 47 ? (this.state.pos -= 1, this.readToken_lt()) : e === 48 && (this.state.pos -= 1, this.readToken_gt());
  }
  reScan_lt() {
    let { type: e } = this.state;
    return e === 51 ? (this.state.pos -= 2, this.finishOp(47, 1), 47) : e;
  }
  maybeUnwrapTypeCastExpression(e) {
    return e.type === "TypeCastExpression" ? e.expression : e;
  }
};
var Oi = /\r\n|[\r\n\u2028\u2029]/;
var ge = new RegExp(Oi.source, "g");
function G(a3) {
  switch (a3) {
    case 10:
    case 13:
    case 8232:
    case 8233:
      return true;
    default:
      return false;
  }
}
function Ut(a3, t, e) {
  for (let s = t; s < e; s++) if (G(a3.charCodeAt(s))) return true;
  return false;
}
var _e = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
var je = /(?:[^\S\n\r\u2028\u2029]|\/\/.*|\/\*.*?\*\/)*/g;
function Fi(a3) {
  switch (a3) {
    case 9:
    case 11:
    case 12:
    case 32:
    case 160:
    case 5760:
    case 8192:
    case 8193:
    case 8194:
    case 8195:
    case 8196:
    case 8197:
    case 8198:
    case 8199:
    case 8200:
    case 8201:
    case 8202:
    case 8239:
    case 8287:
    case 12288:
    case 65279:
      return true;
    default:
      return false;
  }
}
var U = F`jsx`({ AttributeIsEmpty: "JSX attributes must only be assigned a non-empty expression.", MissingClosingTagElement: ({ openingTagName: a3 }) => `Expected corresponding JSX closing tag for <${a3}>.`, MissingClosingTagFragment: "Expected corresponding JSX closing tag for <>.", UnexpectedSequenceExpression: "Sequence expressions cannot be directly nested inside JSX. Did you mean to wrap it in parentheses (...)?", UnexpectedToken: ({ unexpected: a3, HTMLEntity: t }) => `Unexpected token \`${a3}\`. Did you mean \`${t}\` or \`{'${a3}'}\`?`, UnsupportedJsxValue: "JSX value should be either an expression or a quoted JSX text.", UnterminatedJsxContent: "Unterminated JSX contents.", UnwrappedAdjacentJSXElements: "Adjacent JSX elements must be wrapped in an enclosing tag. Did you want a JSX fragment <>...</>?" });
function V(a3) {
  return a3 ? a3.type === "JSXOpeningFragment" || a3.type === "JSXClosingFragment" : false;
}
function J(a3) {
  if (a3.type === "JSXIdentifier") return a3.name;
  if (a3.type === "JSXNamespacedName") return a3.namespace.name + ":" + a3.name.name;
  if (a3.type === "JSXMemberExpression") return J(a3.object) + "." + J(a3.property);
  throw new Error("Node had unexpected type: " + a3.type);
}
var Bi = (a3) => class extends a3 {
  jsxReadToken() {
    let e = "", s = this.state.pos;
    for (; ; ) {
      if (this.state.pos >= this.length) throw this.raise(U.UnterminatedJsxContent, this.state.startLoc);
      let i = this.input.charCodeAt(this.state.pos);
      switch (i) {
        case 60:
        case 123:
          if (this.state.pos === this.state.start) {
            i === 60 && this.state.canStartJSXElement ? (++this.state.pos, this.finishToken(143)) : super.getTokenFromCode(i);
            return;
          }
          e += this.input.slice(s, this.state.pos), this.finishToken(142, e);
          return;
        case 38:
          e += this.input.slice(s, this.state.pos), e += this.jsxReadEntity(), s = this.state.pos;
          break;
        case 62:
        case 125:
          this.raise(U.UnexpectedToken, this.state.curPosition(), { unexpected: this.input[this.state.pos], HTMLEntity: i === 125 ? "&rbrace;" : "&gt;" });
        default:
          G(i) ? (e += this.input.slice(s, this.state.pos), e += this.jsxReadNewLine(true), s = this.state.pos) : ++this.state.pos;
      }
    }
  }
  jsxReadNewLine(e) {
    let s = this.input.charCodeAt(this.state.pos), i;
    return ++this.state.pos, s === 13 && this.input.charCodeAt(this.state.pos) === 10 ? (++this.state.pos, i = e ? `
` : `\r
`) : i = String.fromCharCode(s), ++this.state.curLine, this.state.lineStart = this.state.pos, i;
  }
  jsxReadString(e) {
    let s = "", i = ++this.state.pos;
    for (; ; ) {
      if (this.state.pos >= this.length) throw this.raise(p.UnterminatedString, this.state.startLoc);
      let r = this.input.charCodeAt(this.state.pos);
      if (r === e) break;
      r === 38 ? (s += this.input.slice(i, this.state.pos), s += this.jsxReadEntity(), i = this.state.pos) : G(r) ? (s += this.input.slice(i, this.state.pos), s += this.jsxReadNewLine(false), i = this.state.pos) : ++this.state.pos;
    }
    s += this.input.slice(i, this.state.pos++), this.finishToken(134, s);
  }
  jsxReadEntity() {
    let e = ++this.state.pos;
    if (this.codePointAtPos(this.state.pos) === 35) {
      ++this.state.pos;
      let s = 10;
      this.codePointAtPos(this.state.pos) === 120 && (s = 16, ++this.state.pos);
      let i = this.readInt(s, void 0, false, "bail");
      if (i !== null && this.codePointAtPos(this.state.pos) === 59) return ++this.state.pos, String.fromCodePoint(i);
    } else {
      let s = 0, i = false;
      for (; s++ < 10 && this.state.pos < this.length && !(i = this.codePointAtPos(this.state.pos) === 59); ) ++this.state.pos;
      if (i) {
        let r = this.input.slice(e, this.state.pos), n = void 0;
        if (++this.state.pos, n) return n;
      }
    }
    return this.state.pos = e, "&";
  }
  jsxReadWord() {
    let e, s = this.state.pos;
    do
      e = this.input.charCodeAt(++this.state.pos);
    while (K(e) || e === 45);
    this.finishToken(141, this.input.slice(s, this.state.pos));
  }
  jsxParseIdentifier() {
    let e = this.startNode();
    return this.match(141) ? e.name = this.state.value : Tt(this.state.type) ? e.name = z(this.state.type) : this.unexpected(), this.next(), this.finishNode(e, "JSXIdentifier");
  }
  jsxParseNamespacedName() {
    let e = this.state.startLoc, s = this.jsxParseIdentifier();
    if (!this.eat(14)) return s;
    let i = this.startNodeAt(e);
    return i.namespace = s, i.name = this.jsxParseIdentifier(), this.finishNode(i, "JSXNamespacedName");
  }
  jsxParseElementName() {
    let e = this.state.startLoc, s = this.jsxParseNamespacedName();
    if (s.type === "JSXNamespacedName") return s;
    for (; this.eat(16); ) {
      let i = this.startNodeAt(e);
      i.object = s, i.property = this.jsxParseIdentifier(), s = this.finishNode(i, "JSXMemberExpression");
    }
    return s;
  }
  jsxParseAttributeValue() {
    let e;
    switch (this.state.type) {
      case 5:
        return e = this.startNode(), this.setContext(E.brace), this.next(), e = this.jsxParseExpressionContainer(e, E.j_oTag), e.expression.type === "JSXEmptyExpression" && this.raise(U.AttributeIsEmpty, e), e;
      case 143:
      case 134:
        return this.parseExprAtom();
      default:
        throw this.raise(U.UnsupportedJsxValue, this.state.startLoc);
    }
  }
  jsxParseEmptyExpression() {
    let e = this.startNodeAt(this.state.lastTokEndLoc);
    return this.finishNodeAt(e, "JSXEmptyExpression", this.state.startLoc);
  }
  jsxParseSpreadChild(e) {
    return this.next(), e.expression = this.parseExpression(), this.setContext(E.j_expr), this.state.canStartJSXElement = true, this.expect(8), this.finishNode(e, "JSXSpreadChild");
  }
  jsxParseExpressionContainer(e, s) {
    if (this.match(8)) e.expression = this.jsxParseEmptyExpression();
    else {
      let i = this.parseExpression();
      i.type === "SequenceExpression" && !i.extra?.parenthesized && this.raise(U.UnexpectedSequenceExpression, i.expressions[1]), e.expression = i;
    }
    return this.setContext(s), this.state.canStartJSXElement = true, this.expect(8), this.finishNode(e, "JSXExpressionContainer");
  }
  jsxParseAttribute() {
    let e = this.startNode();
    return this.match(5) ? (this.setContext(E.brace), this.next(), this.expect(21), e.argument = this.parseMaybeAssignAllowIn(), this.setContext(E.j_oTag), this.state.canStartJSXElement = true, this.expect(8), this.finishNode(e, "JSXSpreadAttribute")) : (e.name = this.jsxParseNamespacedName(), e.value = this.eat(29) ? this.jsxParseAttributeValue() : null, this.finishNode(e, "JSXAttribute"));
  }
  jsxParseOpeningElementAt(e) {
    let s = this.startNodeAt(e);
    return this.eat(144) ? this.finishNode(s, "JSXOpeningFragment") : (s.name = this.jsxParseElementName(), this.jsxParseOpeningElementAfterName(s));
  }
  jsxParseOpeningElementAfterName(e) {
    let s = [];
    for (; !this.match(56) && !this.match(144); ) s.push(this.jsxParseAttribute());
    return e.attributes = s, e.selfClosing = this.eat(56), this.expect(144), this.finishNode(e, "JSXOpeningElement");
  }
  jsxParseClosingElementAt(e) {
    let s = this.startNodeAt(e);
    return this.eat(144) ? this.finishNode(s, "JSXClosingFragment") : (s.name = this.jsxParseElementName(), this.expect(144), this.finishNode(s, "JSXClosingElement"));
  }
  jsxParseElementAt(e) {
    let s = this.startNodeAt(e), i = [], r = this.jsxParseOpeningElementAt(e), n = null;
    if (!r.selfClosing) {
      e: for (; ; ) switch (this.state.type) {
        case 143:
          if (e = this.state.startLoc, this.next(), this.eat(56)) {
            n = this.jsxParseClosingElementAt(e);
            break e;
          }
          i.push(this.jsxParseElementAt(e));
          break;
        case 142:
          i.push(this.parseLiteral(this.state.value, "JSXText"));
          break;
        case 5: {
          let o = this.startNode();
          this.setContext(E.brace), this.next(), this.match(21) ? i.push(this.jsxParseSpreadChild(o)) : i.push(this.jsxParseExpressionContainer(o, E.j_expr));
          break;
        }
        default:
          this.unexpected();
      }
      V(r) && !V(n) && n !== null ? this.raise(U.MissingClosingTagFragment, n) : !V(r) && V(n) ? this.raise(U.MissingClosingTagElement, n, { openingTagName: J(r.name) }) : !V(r) && !V(n) && J(n.name) !== J(r.name) && this.raise(U.MissingClosingTagElement, n, { openingTagName: J(r.name) });
    }
    if (V(r) ? (s.openingFragment = r, s.closingFragment = n) : (s.openingElement = r, s.closingElement = n), s.children = i, this.match(47)) throw this.raise(U.UnwrappedAdjacentJSXElements, this.state.startLoc);
    return V(r) ? this.finishNode(s, "JSXFragment") : this.finishNode(s, "JSXElement");
  }
  jsxParseElement() {
    let e = this.state.startLoc;
    return this.next(), this.jsxParseElementAt(e);
  }
  setContext(e) {
    let { context: s } = this.state;
    s[s.length - 1] = e;
  }
  parseExprAtom(e) {
    return this.match(143) ? this.jsxParseElement() : this.match(47) && this.input.charCodeAt(this.state.pos) !== 33 ? (this.replaceToken(143), this.jsxParseElement()) : super.parseExprAtom(e);
  }
  skipSpace() {
    this.curContext().preserveSpace || super.skipSpace();
  }
  getTokenFromCode(e) {
    let s = this.curContext();
    if (s === E.j_expr) {
      this.jsxReadToken();
      return;
    }
    if (s === E.j_oTag || s === E.j_cTag) {
      if (B(e)) {
        this.jsxReadWord();
        return;
      }
      if (e === 62) {
        ++this.state.pos, this.finishToken(144);
        return;
      }
      if ((e === 34 || e === 39) && s === E.j_oTag) {
        this.jsxReadString(e);
        return;
      }
    }
    if (e === 60 && this.state.canStartJSXElement && this.input.charCodeAt(this.state.pos + 1) !== 33) {
      ++this.state.pos, this.finishToken(143);
      return;
    }
    super.getTokenFromCode(e);
  }
  updateContext(e) {
    let { context: s, type: i } = this.state;
    if (i === 56 && e === 143) s.splice(-2, 2, E.j_cTag), this.state.canStartJSXElement = false;
    else if (i === 143) s.push(E.j_oTag);
    else if (i === 144) {
      let r = s[s.length - 1];
      r === E.j_oTag && e === 56 || r === E.j_cTag ? (s.pop(), this.state.canStartJSXElement = s[s.length - 1] === E.j_expr) : (this.setContext(E.j_expr), this.state.canStartJSXElement = true);
    } else this.state.canStartJSXElement = ci(i);
  }
};
var Je = class extends ue {
  tsNames = /* @__PURE__ */ new Map();
};
var Ge = class extends fe {
  importsStack = [];
  createScope(t) {
    return this.importsStack.push(/* @__PURE__ */ new Set()), new Je(t);
  }
  enter(t) {
    t === 1024 && this.importsStack.push(/* @__PURE__ */ new Set()), super.enter(t);
  }
  exit() {
    let t = super.exit();
    return t === 1024 && this.importsStack.pop(), t;
  }
  hasImport(t, e) {
    let s = this.importsStack.length;
    if (this.importsStack[s - 1].has(t)) return true;
    if (!e && s > 1) {
      for (let i = 0; i < s - 1; i++) if (this.importsStack[i].has(t)) return true;
    }
    return false;
  }
  declareName(t, e, s) {
    if (e & 4096) {
      this.hasImport(t, true) && this.parser.raise(p.VarRedeclaration, s, { identifierName: t }), this.importsStack[this.importsStack.length - 1].add(t);
      return;
    }
    let i = this.currentScope(), r = i.tsNames.get(t) || 0;
    if (e & 1024) {
      this.maybeExportDefined(i, t), i.tsNames.set(t, r | 16);
      return;
    }
    super.declareName(t, e, s), e & 2 && (e & 1 || (this.checkRedeclarationInScope(i, t, e, s), this.maybeExportDefined(i, t)), r = r | 1), e & 256 && (r = r | 2), e & 512 && (r = r | 4), e & 128 && (r = r | 8), r && i.tsNames.set(t, r);
  }
  isRedeclaredInScope(t, e, s) {
    let i = t.tsNames.get(e);
    if ((i & 2) > 0) {
      if (s & 256) {
        let r = !!(s & 512), n = (i & 4) > 0;
        return r !== n;
      }
      return true;
    }
    return s & 128 && (i & 8) > 0 ? t.names.get(e) & 2 ? !!(s & 1) : false : s & 2 && (i & 1) > 0 ? true : super.isRedeclaredInScope(t, e, s);
  }
  checkLocalExport(t) {
    let { name: e } = t;
    if (this.hasImport(e)) return;
    let s = this.scopeStack.length;
    for (let i = s - 1; i >= 0; i--) {
      let n = this.scopeStack[i].tsNames.get(e);
      if ((n & 1) > 0 || (n & 16) > 0) return;
    }
    super.checkLocalExport(t);
  }
};
var Xe = class {
  stacks = [];
  enter(t) {
    this.stacks.push(t);
  }
  exit() {
    this.stacks.pop();
  }
  currentFlags() {
    return this.stacks[this.stacks.length - 1];
  }
  get hasAwait() {
    return (this.currentFlags() & 2) > 0;
  }
  get hasYield() {
    return (this.currentFlags() & 1) > 0;
  }
  get hasReturn() {
    return (this.currentFlags() & 4) > 0;
  }
  get hasIn() {
    return (this.currentFlags() & 8) > 0;
  }
};
function Se(a3, t) {
  return (a3 ? 2 : 0) | (t ? 1 : 0);
}
var Ye = class {
  sawUnambiguousESM = false;
  ambiguousScriptDifferentAst = false;
  sourceToOffsetPos(t) {
    return t + this.startIndex;
  }
  offsetToSourcePos(t) {
    return t - this.startIndex;
  }
  hasPlugin(t) {
    if (typeof t == "string") return this.plugins.has(t);
    {
      let [e, s] = t;
      if (!this.hasPlugin(e)) return false;
      let i = this.plugins.get(e);
      for (let r of Object.keys(s)) if (i?.[r] !== s[r]) return false;
      return true;
    }
  }
  getPluginOption(t, e) {
    return this.plugins.get(t)?.[e];
  }
};
function ss(a3, t) {
  a3.trailingComments === void 0 ? a3.trailingComments = t : a3.trailingComments.unshift(...t);
}
function Ri(a3, t) {
  a3.leadingComments === void 0 ? a3.leadingComments = t : a3.leadingComments.unshift(...t);
}
function X(a3, t) {
  a3.innerComments === void 0 ? a3.innerComments = t : a3.innerComments.unshift(...t);
}
function $(a3, t, e) {
  let s = null, i = t.length;
  for (; s === null && i > 0; ) s = t[--i];
  s === null || s.start > e.start ? X(a3, e.comments) : ss(s, e.comments);
}
var Qe = class extends Ye {
  addComment(t) {
    this.filename && (t.loc.filename = this.filename);
    let { commentsLen: e } = this.state;
    this.comments.length !== e && (this.comments.length = e), this.comments.push(t), this.state.commentsLen++;
  }
  processComment(t) {
    let { commentStack: e } = this.state, s = e.length;
    if (s === 0) return;
    let i = s - 1, r = e[i];
    r.start === t.end && (r.leadingNode = t, i--);
    let { start: n } = t;
    for (; i >= 0; i--) {
      let o = e[i], h = o.end;
      if (h > n) o.containingNode = t, this.finalizeComment(o), e.splice(i, 1);
      else {
        h === n && (o.trailingNode = t);
        break;
      }
    }
  }
  finalizeComment(t) {
    let { comments: e } = t;
    if (t.leadingNode !== null || t.trailingNode !== null) t.leadingNode !== null && ss(t.leadingNode, e), t.trailingNode !== null && Ri(t.trailingNode, e);
    else {
      let s = t.containingNode, i = t.start;
      if (this.input.charCodeAt(this.offsetToSourcePos(i) - 1) === 44) switch (s.type) {
        case "ObjectExpression":
        case "ObjectPattern":
        case "RecordExpression":
          $(s, s.properties, t);
          break;
        case "CallExpression":
        case "OptionalCallExpression":
          $(s, s.arguments, t);
          break;
        case "ImportExpression":
          $(s, [s.source, s.options ?? null], t);
          break;
        case "FunctionDeclaration":
        case "FunctionExpression":
        case "ArrowFunctionExpression":
        case "ObjectMethod":
        case "ClassMethod":
        case "ClassPrivateMethod":
          $(s, s.params, t);
          break;
        case "ArrayExpression":
        case "ArrayPattern":
        case "TupleExpression":
          $(s, s.elements, t);
          break;
        case "ExportNamedDeclaration":
        case "ImportDeclaration":
          $(s, s.specifiers, t);
          break;
        case "TSEnumDeclaration":
          X(s, e);
          break;
        case "TSEnumBody":
          $(s, s.members, t);
          break;
        default:
          X(s, e);
      }
      else X(s, e);
    }
  }
  finalizeRemainingComments() {
    let { commentStack: t } = this.state;
    for (let e = t.length - 1; e >= 0; e--) this.finalizeComment(t[e]);
    this.state.commentStack = [];
  }
  resetPreviousNodeTrailingComments(t) {
    let { commentStack: e } = this.state, { length: s } = e;
    if (s === 0) return;
    let i = e[s - 1];
    i.leadingNode === t && (i.leadingNode = null);
  }
  takeSurroundingComments(t, e, s) {
    let { commentStack: i } = this.state, r = i.length;
    if (r === 0) return;
    let n = r - 1;
    for (; n >= 0; n--) {
      let o = i[n], h = o.end;
      if (o.start === s) o.leadingNode = t;
      else if (h === e) o.trailingNode = t;
      else if (h < e) break;
    }
  }
};
var Ze = class a {
  flags = 1024;
  get strict() {
    return (this.flags & 1) > 0;
  }
  set strict(t) {
    t ? this.flags |= 1 : this.flags &= -2;
  }
  startIndex;
  curLine;
  lineStart;
  startLoc;
  endLoc;
  init({ strictMode: t, sourceType: e, startIndex: s, startLine: i, startColumn: r }) {
    this.strict = t === false ? false : t === true ? true : e === "module", this.startIndex = s, this.curLine = i, this.lineStart = -r, this.startLoc = this.endLoc = new R(i, r, s);
  }
  errors = [];
  potentialArrowAt = -1;
  noArrowAt = [];
  noArrowParamsConversionAt = [];
  get maybeInArrowParameters() {
    return (this.flags & 2) > 0;
  }
  set maybeInArrowParameters(t) {
    t ? this.flags |= 2 : this.flags &= -3;
  }
  get inType() {
    return (this.flags & 4) > 0;
  }
  set inType(t) {
    t ? this.flags |= 4 : this.flags &= -5;
  }
  get noAnonFunctionType() {
    return (this.flags & 8) > 0;
  }
  set noAnonFunctionType(t) {
    t ? this.flags |= 8 : this.flags &= -9;
  }
  get hasFlowComment() {
    return (this.flags & 16) > 0;
  }
  set hasFlowComment(t) {
    t ? this.flags |= 16 : this.flags &= -17;
  }
  get isAmbientContext() {
    return (this.flags & 32) > 0;
  }
  set isAmbientContext(t) {
    t ? this.flags |= 32 : this.flags &= -33;
  }
  get inAbstractClass() {
    return (this.flags & 64) > 0;
  }
  set inAbstractClass(t) {
    t ? this.flags |= 64 : this.flags &= -65;
  }
  get inDisallowConditionalTypesContext() {
    return (this.flags & 128) > 0;
  }
  set inDisallowConditionalTypesContext(t) {
    t ? this.flags |= 128 : this.flags &= -129;
  }
  topicContext = { maxNumOfResolvableTopics: 0, maxTopicIndex: null };
  get soloAwait() {
    return (this.flags & 256) > 0;
  }
  set soloAwait(t) {
    t ? this.flags |= 256 : this.flags &= -257;
  }
  get inFSharpPipelineDirectBody() {
    return (this.flags & 512) > 0;
  }
  set inFSharpPipelineDirectBody(t) {
    t ? this.flags |= 512 : this.flags &= -513;
  }
  labels = [];
  commentsLen = 0;
  commentStack = [];
  pos = 0;
  type = 140;
  value = null;
  start = 0;
  end = 0;
  lastTokEndLoc = null;
  lastTokStartLoc = null;
  context = [E.brace];
  get canStartJSXElement() {
    return (this.flags & 1024) > 0;
  }
  set canStartJSXElement(t) {
    t ? this.flags |= 1024 : this.flags &= -1025;
  }
  get containsEsc() {
    return (this.flags & 2048) > 0;
  }
  set containsEsc(t) {
    t ? this.flags |= 2048 : this.flags &= -2049;
  }
  firstInvalidTemplateEscapePos = null;
  get hasTopLevelAwait() {
    return (this.flags & 4096) > 0;
  }
  set hasTopLevelAwait(t) {
    t ? this.flags |= 4096 : this.flags &= -4097;
  }
  strictErrors = /* @__PURE__ */ new Map();
  tokensLength = 0;
  curPosition() {
    return new R(this.curLine, this.pos - this.lineStart, this.pos + this.startIndex);
  }
  clone() {
    let t = new a();
    return t.flags = this.flags, t.startIndex = this.startIndex, t.curLine = this.curLine, t.lineStart = this.lineStart, t.startLoc = this.startLoc, t.endLoc = this.endLoc, t.errors = this.errors.slice(), t.potentialArrowAt = this.potentialArrowAt, t.noArrowAt = this.noArrowAt.slice(), t.noArrowParamsConversionAt = this.noArrowParamsConversionAt.slice(), t.topicContext = this.topicContext, t.labels = this.labels.slice(), t.commentsLen = this.commentsLen, t.commentStack = this.commentStack.slice(), t.pos = this.pos, t.type = this.type, t.value = this.value, t.start = this.start, t.end = this.end, t.lastTokEndLoc = this.lastTokEndLoc, t.lastTokStartLoc = this.lastTokStartLoc, t.context = this.context.slice(), t.firstInvalidTemplateEscapePos = this.firstInvalidTemplateEscapePos, t.strictErrors = this.strictErrors, t.tokensLength = this.tokensLength, t;
  }
};
var Ui = function(t) {
  return t >= 48 && t <= 57;
};
var _t = { decBinOct: /* @__PURE__ */ new Set([46, 66, 69, 79, 95, 98, 101, 111]), hex: /* @__PURE__ */ new Set([46, 88, 95, 120]) };
var Te = { bin: (a3) => a3 === 48 || a3 === 49, oct: (a3) => a3 >= 48 && a3 <= 55, dec: (a3) => a3 >= 48 && a3 <= 57, hex: (a3) => a3 >= 48 && a3 <= 57 || a3 >= 65 && a3 <= 70 || a3 >= 97 && a3 <= 102 };
function jt(a3, t, e, s, i, r) {
  let n = e, o = s, h = i, l2 = "", u = null, f2 = e, { length: d } = t;
  for (; ; ) {
    if (e >= d) {
      r.unterminated(n, o, h), l2 += t.slice(f2, e);
      break;
    }
    let x3 = t.charCodeAt(e);
    if (_i(a3, x3, t, e)) {
      l2 += t.slice(f2, e);
      break;
    }
    if (x3 === 92) {
      l2 += t.slice(f2, e);
      let A2 = ji(t, e, s, i, a3 === "template", r);
      A2.ch === null && !u ? u = { pos: e, lineStart: s, curLine: i } : l2 += A2.ch, { pos: e, lineStart: s, curLine: i } = A2, f2 = e;
    } else x3 === 8232 || x3 === 8233 ? (++e, ++i, s = e) : x3 === 10 || x3 === 13 ? a3 === "template" ? (l2 += t.slice(f2, e) + `
`, ++e, x3 === 13 && t.charCodeAt(e) === 10 && ++e, ++i, f2 = s = e) : r.unterminated(n, o, h) : ++e;
  }
  return { pos: e, str: l2, firstInvalidLoc: u, lineStart: s, curLine: i };
}
function _i(a3, t, e, s) {
  return a3 === "template" ? t === 96 || t === 36 && e.charCodeAt(s + 1) === 123 : t === (a3 === "double" ? 34 : 39);
}
function ji(a3, t, e, s, i, r) {
  let n = !i;
  t++;
  let o = (l2) => ({ pos: t, ch: l2, lineStart: e, curLine: s }), h = a3.charCodeAt(t++);
  switch (h) {
    case 110:
      return o(`
`);
    case 114:
      return o("\r");
    case 120: {
      let l2;
      return { code: l2, pos: t } = et(a3, t, e, s, 2, false, n, r), o(l2 === null ? null : String.fromCharCode(l2));
    }
    case 117: {
      let l2;
      return { code: l2, pos: t } = rs(a3, t, e, s, n, r), o(l2 === null ? null : String.fromCodePoint(l2));
    }
    case 116:
      return o("	");
    case 98:
      return o("\b");
    case 118:
      return o("\v");
    case 102:
      return o("\f");
    case 13:
      a3.charCodeAt(t) === 10 && ++t;
    case 10:
      e = t, ++s;
    case 8232:
    case 8233:
      return o("");
    case 56:
    case 57:
      if (i) return o(null);
      r.strictNumericEscape(t - 1, e, s);
    default:
      if (h >= 48 && h <= 55) {
        let l2 = t - 1, f2 = /^[0-7]+/.exec(a3.slice(l2, t + 2))[0], d = parseInt(f2, 8);
        d > 255 && (f2 = f2.slice(0, -1), d = parseInt(f2, 8)), t += f2.length - 1;
        let x3 = a3.charCodeAt(t);
        if (f2 !== "0" || x3 === 56 || x3 === 57) {
          if (i) return o(null);
          r.strictNumericEscape(l2, e, s);
        }
        return o(String.fromCharCode(d));
      }
      return o(String.fromCharCode(h));
  }
}
function et(a3, t, e, s, i, r, n, o) {
  let h = t, l2;
  return { n: l2, pos: t } = is(a3, t, e, s, 16, i, r, false, o, !n), l2 === null && (n ? o.invalidEscapeSequence(h, e, s) : t = h - 1), { code: l2, pos: t };
}
function is(a3, t, e, s, i, r, n, o, h, l2) {
  let u = t, f2 = i === 16 ? _t.hex : _t.decBinOct, d = i === 16 ? Te.hex : i === 10 ? Te.dec : i === 8 ? Te.oct : Te.bin, x3 = false, A2 = 0;
  for (let k3 = 0, N3 = r ?? 1 / 0; k3 < N3; ++k3) {
    let C = a3.charCodeAt(t), I3;
    if (C === 95 && o !== "bail") {
      let Pe3 = a3.charCodeAt(t - 1), ae2 = a3.charCodeAt(t + 1);
      if (o) {
        if (Number.isNaN(ae2) || !d(ae2) || f2.has(Pe3) || f2.has(ae2)) {
          if (l2) return { n: null, pos: t };
          h.unexpectedNumericSeparator(t, e, s);
        }
      } else {
        if (l2) return { n: null, pos: t };
        h.numericSeparatorInEscapeSequence(t, e, s);
      }
      ++t;
      continue;
    }
    if (C >= 97 ? I3 = C - 97 + 10 : C >= 65 ? I3 = C - 65 + 10 : Ui(C) ? I3 = C - 48 : I3 = 1 / 0, I3 >= i) {
      if (I3 <= 9 && l2) return { n: null, pos: t };
      if (I3 <= 9 && h.invalidDigit(t, e, s, i)) I3 = 0;
      else if (n) I3 = 0, x3 = true;
      else break;
    }
    ++t, A2 = A2 * i + I3;
  }
  return t === u || r != null && t - u !== r || x3 ? { n: null, pos: t } : { n: A2, pos: t };
}
function rs(a3, t, e, s, i, r) {
  let n = a3.charCodeAt(t), o;
  if (n === 123) {
    if (++t, { code: o, pos: t } = et(a3, t, e, s, a3.indexOf("}", t) - t, true, i, r), ++t, o !== null && o > 1114111) if (i) r.invalidCodePoint(t, e, s);
    else return { code: null, pos: t };
  } else ({ code: o, pos: t } = et(a3, t, e, s, 4, false, i, r));
  return { code: o, pos: t };
}
function he(a3, t, e) {
  return new R(e, a3 - t, a3);
}
var Vi = /* @__PURE__ */ new Set([103, 109, 115, 105, 121, 117, 100, 118]);
var tt = class {
  constructor(t) {
    let e = t.startIndex || 0;
    this.type = t.type, this.value = t.value, this.start = e + t.start, this.end = e + t.end, this.loc = new Q(t.startLoc, t.endLoc);
  }
};
var st = class extends Qe {
  isLookahead;
  tokens = [];
  constructor(t, e) {
    super(), this.state = new Ze(), this.state.init(t), this.input = e, this.length = e.length, this.comments = [], this.isLookahead = false;
  }
  pushToken(t) {
    this.tokens.length = this.state.tokensLength, this.tokens.push(t), ++this.state.tokensLength;
  }
  next() {
    this.checkKeywordEscapes(), this.optionFlags & 256 && this.pushToken(new tt(this.state)), this.state.lastTokEndLoc = this.state.endLoc, this.state.lastTokStartLoc = this.state.startLoc, this.nextToken();
  }
  eat(t) {
    return this.match(t) ? (this.next(), true) : false;
  }
  match(t) {
    return this.state.type === t;
  }
  createLookaheadState(t) {
    return { pos: t.pos, value: null, type: t.type, start: t.start, end: t.end, context: [this.curContext()], inType: t.inType, startLoc: t.startLoc, lastTokEndLoc: t.lastTokEndLoc, curLine: t.curLine, lineStart: t.lineStart, curPosition: t.curPosition };
  }
  lookahead() {
    let t = this.state;
    this.state = this.createLookaheadState(t), this.isLookahead = true, this.nextToken(), this.isLookahead = false;
    let e = this.state;
    return this.state = t, e;
  }
  nextTokenStart() {
    return this.nextTokenStartSince(this.state.pos);
  }
  nextTokenStartSince(t) {
    return _e.lastIndex = t, _e.test(this.input) ? _e.lastIndex : t;
  }
  lookaheadCharCode() {
    return this.lookaheadCharCodeSince(this.state.pos);
  }
  lookaheadCharCodeSince(t) {
    return this.input.charCodeAt(this.nextTokenStartSince(t));
  }
  nextTokenInLineStart() {
    return this.nextTokenInLineStartSince(this.state.pos);
  }
  nextTokenInLineStartSince(t) {
    return je.lastIndex = t, je.test(this.input) ? je.lastIndex : t;
  }
  lookaheadInLineCharCode() {
    return this.input.charCodeAt(this.nextTokenInLineStart());
  }
  codePointAtPos(t) {
    let e = this.input.charCodeAt(t);
    if ((e & 64512) === 55296 && ++t < this.input.length) {
      let s = this.input.charCodeAt(t);
      (s & 64512) === 56320 && (e = 65536 + ((e & 1023) << 10) + (s & 1023));
    }
    return e;
  }
  setStrict(t) {
    this.state.strict = t, t && (this.state.strictErrors.forEach(([e, s]) => this.raise(e, s)), this.state.strictErrors.clear());
  }
  curContext() {
    return this.state.context[this.state.context.length - 1];
  }
  nextToken() {
    if (this.skipSpace(), this.state.start = this.state.pos, this.isLookahead || (this.state.startLoc = this.state.curPosition()), this.state.pos >= this.length) {
      this.finishToken(140);
      return;
    }
    this.getTokenFromCode(this.codePointAtPos(this.state.pos));
  }
  skipBlockComment(t) {
    let e;
    this.isLookahead || (e = this.state.curPosition());
    let s = this.state.pos, i = this.input.indexOf(t, s + 2);
    if (i === -1) throw this.raise(p.UnterminatedComment, this.state.curPosition());
    for (this.state.pos = i + t.length, ge.lastIndex = s + 2; ge.test(this.input) && ge.lastIndex <= i; ) ++this.state.curLine, this.state.lineStart = ge.lastIndex;
    if (this.isLookahead) return;
    let r = { type: "CommentBlock", value: this.input.slice(s + 2, i), start: this.sourceToOffsetPos(s), end: this.sourceToOffsetPos(i + t.length), loc: new Q(e, this.state.curPosition()) };
    return this.optionFlags & 256 && this.pushToken(r), r;
  }
  skipLineComment(t) {
    let e = this.state.pos, s;
    this.isLookahead || (s = this.state.curPosition());
    let i = this.input.charCodeAt(this.state.pos += t);
    if (this.state.pos < this.length) for (; !G(i) && ++this.state.pos < this.length; ) i = this.input.charCodeAt(this.state.pos);
    if (this.isLookahead) return;
    let r = this.state.pos, o = { type: "CommentLine", value: this.input.slice(e + t, r), start: this.sourceToOffsetPos(e), end: this.sourceToOffsetPos(r), loc: new Q(s, this.state.curPosition()) };
    return this.optionFlags & 256 && this.pushToken(o), o;
  }
  skipSpace() {
    let t = this.state.pos, e = this.optionFlags & 4096 ? [] : null;
    e: for (; this.state.pos < this.length; ) {
      let s = this.input.charCodeAt(this.state.pos);
      switch (s) {
        case 32:
        case 160:
        case 9:
          ++this.state.pos;
          break;
        case 13:
          this.input.charCodeAt(this.state.pos + 1) === 10 && ++this.state.pos;
        case 10:
        case 8232:
        case 8233:
          ++this.state.pos, ++this.state.curLine, this.state.lineStart = this.state.pos;
          break;
        case 47:
          switch (this.input.charCodeAt(this.state.pos + 1)) {
            case 42: {
              let i = this.skipBlockComment("*/");
              i !== void 0 && (this.addComment(i), e?.push(i));
              break;
            }
            case 47: {
              let i = this.skipLineComment(2);
              i !== void 0 && (this.addComment(i), e?.push(i));
              break;
            }
            default:
              break e;
          }
          break;
        default:
          if (Fi(s)) ++this.state.pos;
          else if (s === 45 && !this.inModule && this.optionFlags & 8192) {
            let i = this.state.pos;
            if (this.input.charCodeAt(i + 1) === 45 && this.input.charCodeAt(i + 2) === 62 && (t === 0 || this.state.lineStart > t)) {
              let r = this.skipLineComment(3);
              r !== void 0 && (this.addComment(r), e?.push(r));
            } else break e;
          } else if (s === 60 && !this.inModule && this.optionFlags & 8192) {
            let i = this.state.pos;
            if (this.input.charCodeAt(i + 1) === 33 && this.input.charCodeAt(i + 2) === 45 && this.input.charCodeAt(i + 3) === 45) {
              let r = this.skipLineComment(4);
              r !== void 0 && (this.addComment(r), e?.push(r));
            } else break e;
          } else break e;
      }
    }
    if (e?.length > 0) {
      let s = this.state.pos, i = { start: this.sourceToOffsetPos(t), end: this.sourceToOffsetPos(s), comments: e, leadingNode: null, trailingNode: null, containingNode: null };
      this.state.commentStack.push(i);
    }
  }
  finishToken(t, e) {
    this.state.end = this.state.pos, this.state.endLoc = this.state.curPosition();
    let s = this.state.type;
    this.state.type = t, this.state.value = e, this.isLookahead || this.updateContext(s);
  }
  replaceToken(t) {
    this.state.type = t, this.updateContext();
  }
  readToken_numberSign() {
    if (this.state.pos === 0 && this.readToken_interpreter()) return;
    let t = this.state.pos + 1, e = this.codePointAtPos(t);
    if (e >= 48 && e <= 57) throw this.raise(p.UnexpectedDigitAfterHash, this.state.curPosition());
    B(e) ? (++this.state.pos, this.finishToken(139, this.readWord1(e))) : e === 92 ? (++this.state.pos, this.finishToken(139, this.readWord1())) : this.finishOp(27, 1);
  }
  readToken_dot() {
    let t = this.input.charCodeAt(this.state.pos + 1);
    if (t >= 48 && t <= 57) {
      this.readNumber(true);
      return;
    }
    t === 46 && this.input.charCodeAt(this.state.pos + 2) === 46 ? (this.state.pos += 3, this.finishToken(21)) : (++this.state.pos, this.finishToken(16));
  }
  readToken_slash() {
    this.input.charCodeAt(this.state.pos + 1) === 61 ? this.finishOp(31, 2) : this.finishOp(56, 1);
  }
  readToken_interpreter() {
    if (this.state.pos !== 0 || this.length < 2) return false;
    let t = this.input.charCodeAt(this.state.pos + 1);
    if (t !== 33) return false;
    let e = this.state.pos;
    for (this.state.pos += 1; !G(t) && ++this.state.pos < this.length; ) t = this.input.charCodeAt(this.state.pos);
    let s = this.input.slice(e + 2, this.state.pos);
    return this.finishToken(28, s), true;
  }
  readToken_mult_modulo(t) {
    let e = t === 42 ? 55 : 54, s = 1, i = this.input.charCodeAt(this.state.pos + 1);
    t === 42 && i === 42 && (s++, i = this.input.charCodeAt(this.state.pos + 2), e = 57), i === 61 && !this.state.inType && (s++, e = t === 37 ? 33 : 30), this.finishOp(e, s);
  }
  readToken_pipe_amp(t) {
    let e = this.input.charCodeAt(this.state.pos + 1);
    if (e === t) {
      this.input.charCodeAt(this.state.pos + 2) === 61 ? this.finishOp(30, 3) : this.finishOp(t === 124 ? 41 : 42, 2);
      return;
    }
    if (t === 124 && e === 62) {
      this.finishOp(39, 2);
      return;
    }
    if (e === 61) {
      this.finishOp(30, 2);
      return;
    }
    this.finishOp(t === 124 ? 43 : 45, 1);
  }
  readToken_caret() {
    let t = this.input.charCodeAt(this.state.pos + 1);
    t === 61 && !this.state.inType ? this.finishOp(32, 2) : t === 94 && this.hasPlugin(["pipelineOperator", { proposal: "hack", topicToken: "^^" }]) ? (this.finishOp(37, 2), this.input.codePointAt(this.state.pos) === 94 && this.unexpected()) : this.finishOp(44, 1);
  }
  readToken_atSign() {
    this.input.charCodeAt(this.state.pos + 1) === 64 && this.hasPlugin(["pipelineOperator", { proposal: "hack", topicToken: "@@" }]) ? this.finishOp(38, 2) : this.finishOp(26, 1);
  }
  readToken_plus_min(t) {
    let e = this.input.charCodeAt(this.state.pos + 1);
    if (e === t) {
      this.finishOp(34, 2);
      return;
    }
    e === 61 ? this.finishOp(30, 2) : this.finishOp(53, 1);
  }
  readToken_lt() {
    let { pos: t } = this.state, e = this.input.charCodeAt(t + 1);
    if (e === 60) {
      if (this.input.charCodeAt(t + 2) === 61) {
        this.finishOp(30, 3);
        return;
      }
      this.finishOp(51, 2);
      return;
    }
    if (e === 61) {
      this.finishOp(49, 2);
      return;
    }
    this.finishOp(47, 1);
  }
  readToken_gt() {
    let { pos: t } = this.state, e = this.input.charCodeAt(t + 1);
    if (e === 62) {
      let s = this.input.charCodeAt(t + 2) === 62 ? 3 : 2;
      if (this.input.charCodeAt(t + s) === 61) {
        this.finishOp(30, s + 1);
        return;
      }
      this.finishOp(52, s);
      return;
    }
    if (e === 61) {
      this.finishOp(49, 2);
      return;
    }
    this.finishOp(48, 1);
  }
  readToken_eq_excl(t) {
    let e = this.input.charCodeAt(this.state.pos + 1);
    if (e === 61) {
      this.finishOp(46, this.input.charCodeAt(this.state.pos + 2) === 61 ? 3 : 2);
      return;
    }
    if (t === 61 && e === 62) {
      this.state.pos += 2, this.finishToken(19);
      return;
    }
    this.finishOp(t === 61 ? 29 : 35, 1);
  }
  readToken_question() {
    let t = this.input.charCodeAt(this.state.pos + 1), e = this.input.charCodeAt(this.state.pos + 2);
    t === 63 ? e === 61 ? this.finishOp(30, 3) : this.finishOp(40, 2) : t === 46 && !(e >= 48 && e <= 57) ? (this.state.pos += 2, this.finishToken(18)) : (++this.state.pos, this.finishToken(17));
  }
  getTokenFromCode(t) {
    switch (t) {
      case 46:
        this.readToken_dot();
        return;
      case 40:
        ++this.state.pos, this.finishToken(10);
        return;
      case 41:
        ++this.state.pos, this.finishToken(11);
        return;
      case 59:
        ++this.state.pos, this.finishToken(13);
        return;
      case 44:
        ++this.state.pos, this.finishToken(12);
        return;
      case 91:
        ++this.state.pos, this.finishToken(0);
        return;
      case 93:
        ++this.state.pos, this.finishToken(3);
        return;
      case 123:
        ++this.state.pos, this.finishToken(5);
        return;
      case 125:
        ++this.state.pos, this.finishToken(8);
        return;
      case 58:
        this.hasPlugin("functionBind") && this.input.charCodeAt(this.state.pos + 1) === 58 ? this.finishOp(15, 2) : (++this.state.pos, this.finishToken(14));
        return;
      case 63:
        this.readToken_question();
        return;
      case 96:
        this.readTemplateToken();
        return;
      case 48: {
        let e = this.input.charCodeAt(this.state.pos + 1);
        if (e === 120 || e === 88) {
          this.readRadixNumber(16);
          return;
        }
        if (e === 111 || e === 79) {
          this.readRadixNumber(8);
          return;
        }
        if (e === 98 || e === 66) {
          this.readRadixNumber(2);
          return;
        }
      }
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        this.readNumber(false);
        return;
      case 34:
      case 39:
        this.readString(t);
        return;
      case 47:
        this.readToken_slash();
        return;
      case 37:
      case 42:
        this.readToken_mult_modulo(t);
        return;
      case 124:
      case 38:
        this.readToken_pipe_amp(t);
        return;
      case 94:
        this.readToken_caret();
        return;
      case 43:
      case 45:
        this.readToken_plus_min(t);
        return;
      case 60:
        this.readToken_lt();
        return;
      case 62:
        this.readToken_gt();
        return;
      case 61:
      case 33:
        this.readToken_eq_excl(t);
        return;
      case 126:
        this.finishOp(36, 1);
        return;
      case 64:
        this.readToken_atSign();
        return;
      case 35:
        this.readToken_numberSign();
        return;
      case 92:
        this.readWord();
        return;
      default:
        if (B(t)) {
          this.readWord(t);
          return;
        }
    }
    throw this.raise(p.InvalidOrUnexpectedToken, this.state.curPosition(), { unexpected: String.fromCodePoint(t) });
  }
  finishOp(t, e) {
    let s = this.input.slice(this.state.pos, this.state.pos + e);
    this.state.pos += e, this.finishToken(t, s);
  }
  readRegexp() {
    let t = this.state.startLoc, e = this.state.start + 1, s, i, { pos: r } = this.state;
    for (; ; ++r) {
      if (r >= this.length) throw this.raise(p.UnterminatedRegExp, D(t, 1));
      let l2 = this.input.charCodeAt(r);
      if (G(l2)) throw this.raise(p.UnterminatedRegExp, D(t, 1));
      if (s) s = false;
      else {
        if (l2 === 91) i = true;
        else if (l2 === 93 && i) i = false;
        else if (l2 === 47 && !i) break;
        s = l2 === 92;
      }
    }
    let n = this.input.slice(e, r);
    ++r;
    let o = "", h = () => D(t, r + 2 - e);
    for (; r < this.length; ) {
      let l2 = this.codePointAtPos(r), u = String.fromCharCode(l2);
      if (Vi.has(l2)) l2 === 118 ? o.includes("u") && this.raise(p.IncompatibleRegExpUVFlags, h()) : l2 === 117 && o.includes("v") && this.raise(p.IncompatibleRegExpUVFlags, h()), o.includes(u) && this.raise(p.DuplicateRegExpFlags, h());
      else if (K(l2) || l2 === 92) this.raise(p.MalformedRegExpFlags, h());
      else break;
      ++r, o += u;
    }
    this.state.pos = r, this.finishToken(138, { pattern: n, flags: o });
  }
  readInt(t, e, s = false, i = true) {
    let { n: r, pos: n } = is(this.input, this.state.pos, this.state.lineStart, this.state.curLine, t, e, s, i, this.errorHandlers_readInt, false);
    return this.state.pos = n, r;
  }
  readRadixNumber(t) {
    let e = this.state.pos, s = this.state.curPosition(), i = false;
    this.state.pos += 2;
    let r = this.readInt(t);
    r == null && this.raise(p.InvalidDigit, D(s, 2), { radix: t });
    let n = this.input.charCodeAt(this.state.pos);
    if (n === 110) ++this.state.pos, i = true;
    else if (n === 109) throw this.raise(p.InvalidDecimal, s);
    if (B(this.codePointAtPos(this.state.pos))) throw this.raise(p.NumberIdentifier, this.state.curPosition());
    if (i) {
      let o = this.input.slice(e, this.state.pos).replace(/[_n]/g, "");
      this.finishToken(136, o);
      return;
    }
    this.finishToken(135, r);
  }
  readNumber(t) {
    let e = this.state.pos, s = this.state.curPosition(), i = false, r = false, n = false;
    !t && this.readInt(10) === null && this.raise(p.InvalidNumber, this.state.curPosition());
    let o = this.state.pos - e >= 2 && this.input.charCodeAt(e) === 48;
    if (o) {
      let f2 = this.input.slice(e, this.state.pos);
      if (this.recordStrictModeErrors(p.StrictOctalLiteral, s), !this.state.strict) {
        let d = f2.indexOf("_");
        d > 0 && this.raise(p.ZeroDigitNumericSeparator, D(s, d));
      }
      n = o && !/[89]/.test(f2);
    }
    let h = this.input.charCodeAt(this.state.pos);
    if (h === 46 && !n && (++this.state.pos, this.readInt(10), i = true, h = this.input.charCodeAt(this.state.pos)), (h === 69 || h === 101) && !n && (h = this.input.charCodeAt(++this.state.pos), (h === 43 || h === 45) && ++this.state.pos, this.readInt(10) === null && this.raise(p.InvalidOrMissingExponent, s), i = true, h = this.input.charCodeAt(this.state.pos)), h === 110 && ((i || o) && this.raise(p.InvalidBigIntLiteral, s), ++this.state.pos, r = true), B(this.codePointAtPos(this.state.pos))) throw this.raise(p.NumberIdentifier, this.state.curPosition());
    let l2 = this.input.slice(e, this.state.pos).replace(/[_mn]/g, "");
    if (r) {
      this.finishToken(136, l2);
      return;
    }
    let u = n ? parseInt(l2, 8) : parseFloat(l2);
    this.finishToken(135, u);
  }
  readCodePoint(t) {
    let { code: e, pos: s } = rs(this.input, this.state.pos, this.state.lineStart, this.state.curLine, t, this.errorHandlers_readCodePoint);
    return this.state.pos = s, e;
  }
  readString(t) {
    let { str: e, pos: s, curLine: i, lineStart: r } = jt(t === 34 ? "double" : "single", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_string);
    this.state.pos = s + 1, this.state.lineStart = r, this.state.curLine = i, this.finishToken(134, e);
  }
  readTemplateContinuation() {
    this.match(8) || this.unexpected(null, 8), this.state.pos--, this.readTemplateToken();
  }
  readTemplateToken() {
    let t = this.input[this.state.pos], { str: e, firstInvalidLoc: s, pos: i, curLine: r, lineStart: n } = jt("template", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_template);
    this.state.pos = i + 1, this.state.lineStart = n, this.state.curLine = r, s && (this.state.firstInvalidTemplateEscapePos = new R(s.curLine, s.pos - s.lineStart, this.sourceToOffsetPos(s.pos))), this.input.codePointAt(i) === 96 ? this.finishToken(24, s ? null : t + e + "`") : (this.state.pos++, this.finishToken(25, s ? null : t + e + "${"));
  }
  recordStrictModeErrors(t, e) {
    let s = e.index;
    this.state.strict && !this.state.strictErrors.has(s) ? this.raise(t, e) : this.state.strictErrors.set(s, [t, e]);
  }
  readWord1(t) {
    this.state.containsEsc = false;
    let e = "", s = this.state.pos, i = this.state.pos;
    for (t !== void 0 && (this.state.pos += t <= 65535 ? 1 : 2); this.state.pos < this.length; ) {
      let r = this.codePointAtPos(this.state.pos);
      if (K(r)) this.state.pos += r <= 65535 ? 1 : 2;
      else if (r === 92) {
        this.state.containsEsc = true, e += this.input.slice(i, this.state.pos);
        let n = this.state.curPosition(), o = this.state.pos === s ? B : K;
        if (this.input.charCodeAt(++this.state.pos) !== 117) {
          this.raise(p.MissingUnicodeEscape, this.state.curPosition()), i = this.state.pos - 1;
          continue;
        }
        ++this.state.pos;
        let h = this.readCodePoint(true);
        h !== null && (o(h) || this.raise(p.EscapedCharNotAnIdentifier, n), e += String.fromCodePoint(h)), i = this.state.pos;
      } else break;
    }
    return e + this.input.slice(i, this.state.pos);
  }
  readWord(t) {
    let e = this.readWord1(t), s = ft.get(e);
    s !== void 0 ? this.finishToken(s, z(s)) : this.finishToken(132, e);
  }
  checkKeywordEscapes() {
    let { type: t } = this.state;
    Tt(t) && this.state.containsEsc && this.raise(p.InvalidEscapedReservedWord, this.state.startLoc, { reservedWord: z(t) });
  }
  raise(t, e, s = {}) {
    let i = e instanceof R ? e : e.loc.start, r = t(i, s);
    if (!(this.optionFlags & 2048)) throw r;
    return this.isLookahead || this.state.errors.push(r), r;
  }
  raiseOverwrite(t, e, s = {}) {
    let i = e instanceof R ? e : e.loc.start, r = i.index, n = this.state.errors;
    for (let o = n.length - 1; o >= 0; o--) {
      let h = n[o];
      if (h.loc.index === r) return n[o] = t(i, s);
      if (h.loc.index < r) break;
    }
    return this.raise(t, e, s);
  }
  updateContext(t) {
  }
  unexpected(t, e) {
    throw this.raise(p.UnexpectedToken, t ?? this.state.startLoc, { expected: e ? z(e) : null });
  }
  expectPlugin(t, e) {
    if (this.hasPlugin(t)) return true;
    throw this.raise(p.MissingPlugin, e ?? this.state.startLoc, { missingPlugin: [t] });
  }
  expectOnePlugin(t) {
    if (!t.some((e) => this.hasPlugin(e))) throw this.raise(p.MissingOneOfPlugins, this.state.startLoc, { missingPlugin: t });
  }
  errorBuilder(t) {
    return (e, s, i) => {
      this.raise(t, he(e, s, i));
    };
  }
  errorHandlers_readInt = { invalidDigit: (t, e, s, i) => this.optionFlags & 2048 ? (this.raise(p.InvalidDigit, he(t, e, s), { radix: i }), true) : false, numericSeparatorInEscapeSequence: this.errorBuilder(p.NumericSeparatorInEscapeSequence), unexpectedNumericSeparator: this.errorBuilder(p.UnexpectedNumericSeparator) };
  errorHandlers_readCodePoint = Object.assign({}, this.errorHandlers_readInt, { invalidEscapeSequence: this.errorBuilder(p.InvalidEscapeSequence), invalidCodePoint: this.errorBuilder(p.InvalidCodePoint) });
  errorHandlers_readStringContents_string = Object.assign({}, this.errorHandlers_readCodePoint, { strictNumericEscape: (t, e, s) => {
    this.recordStrictModeErrors(p.StrictNumericEscape, he(t, e, s));
  }, unterminated: (t, e, s) => {
    throw this.raise(p.UnterminatedString, he(t - 1, e, s));
  } });
  errorHandlers_readStringContents_template = Object.assign({}, this.errorHandlers_readCodePoint, { strictNumericEscape: this.errorBuilder(p.StrictNumericEscape), unterminated: (t, e, s) => {
    throw this.raise(p.UnterminatedTemplate, he(t, e, s));
  } });
};
var it = class {
  privateNames = /* @__PURE__ */ new Set();
  loneAccessors = /* @__PURE__ */ new Map();
  undefinedPrivateNames = /* @__PURE__ */ new Map();
};
var rt = class {
  parser;
  stack = [];
  undefinedPrivateNames = /* @__PURE__ */ new Map();
  constructor(t) {
    this.parser = t;
  }
  current() {
    return this.stack[this.stack.length - 1];
  }
  enter() {
    this.stack.push(new it());
  }
  exit() {
    let t = this.stack.pop(), e = this.current();
    for (let [s, i] of Array.from(t.undefinedPrivateNames)) e ? e.undefinedPrivateNames.has(s) || e.undefinedPrivateNames.set(s, i) : this.parser.raise(p.InvalidPrivateFieldResolution, i, { identifierName: s });
  }
  declarePrivateName(t, e, s) {
    let { privateNames: i, loneAccessors: r, undefinedPrivateNames: n } = this.current(), o = i.has(t);
    if (e & 3) {
      let h = o && r.get(t);
      if (h) {
        let l2 = h & 4, u = e & 4, f2 = h & 3, d = e & 3;
        o = f2 === d || l2 !== u, o || r.delete(t);
      } else o || r.set(t, e);
    }
    o && this.parser.raise(p.PrivateNameRedeclaration, s, { identifierName: t }), i.add(t), n.delete(t);
  }
  usePrivateName(t, e) {
    let s;
    for (s of this.stack) if (s.privateNames.has(t)) return;
    s ? s.undefinedPrivateNames.set(t, e) : this.parser.raise(p.InvalidPrivateFieldResolution, e, { identifierName: t });
  }
};
var Z = class {
  constructor(t = 0) {
    this.type = t;
  }
  canBeArrowParameterDeclaration() {
    return this.type === 2 || this.type === 1;
  }
  isCertainlyParameterDeclaration() {
    return this.type === 3;
  }
};
var Ce = class extends Z {
  declarationErrors = /* @__PURE__ */ new Map();
  constructor(t) {
    super(t);
  }
  recordDeclarationError(t, e) {
    let s = e.index;
    this.declarationErrors.set(s, [t, e]);
  }
  clearDeclarationError(t) {
    this.declarationErrors.delete(t);
  }
  iterateErrors(t) {
    this.declarationErrors.forEach(t);
  }
};
var at = class {
  parser;
  stack = [new Z()];
  constructor(t) {
    this.parser = t;
  }
  enter(t) {
    this.stack.push(t);
  }
  exit() {
    this.stack.pop();
  }
  recordParameterInitializerError(t, e) {
    let s = e.loc.start, { stack: i } = this, r = i.length - 1, n = i[r];
    for (; !n.isCertainlyParameterDeclaration(); ) {
      if (n.canBeArrowParameterDeclaration()) n.recordDeclarationError(t, s);
      else return;
      n = i[--r];
    }
    this.parser.raise(t, s);
  }
  recordArrowParameterBindingError(t, e) {
    let { stack: s } = this, i = s[s.length - 1], r = e.loc.start;
    if (i.isCertainlyParameterDeclaration()) this.parser.raise(t, r);
    else if (i.canBeArrowParameterDeclaration()) i.recordDeclarationError(t, r);
    else return;
  }
  recordAsyncArrowParametersError(t) {
    let { stack: e } = this, s = e.length - 1, i = e[s];
    for (; i.canBeArrowParameterDeclaration(); ) i.type === 2 && i.recordDeclarationError(p.AwaitBindingIdentifier, t), i = e[--s];
  }
  validateAsPattern() {
    let { stack: t } = this, e = t[t.length - 1];
    e.canBeArrowParameterDeclaration() && e.iterateErrors(([s, i]) => {
      this.parser.raise(s, i);
      let r = t.length - 2, n = t[r];
      for (; n.canBeArrowParameterDeclaration(); ) n.clearDeclarationError(i.index), n = t[--r];
    });
  }
};
function zi() {
  return new Z(3);
}
function qi() {
  return new Ce(1);
}
function $i() {
  return new Ce(2);
}
function as() {
  return new Z();
}
var nt = class extends st {
  addExtra(t, e, s, i = true) {
    if (!t) return;
    let { extra: r } = t;
    r == null && (r = {}, t.extra = r), i ? r[e] = s : Object.defineProperty(r, e, { enumerable: i, value: s });
  }
  isContextual(t) {
    return this.state.type === t && !this.state.containsEsc;
  }
  isUnparsedContextual(t, e) {
    if (this.input.startsWith(e, t)) {
      let s = this.input.charCodeAt(t + e.length);
      return !(K(s) || (s & 64512) === 55296);
    }
    return false;
  }
  isLookaheadContextual(t) {
    let e = this.nextTokenStart();
    return this.isUnparsedContextual(e, t);
  }
  eatContextual(t) {
    return this.isContextual(t) ? (this.next(), true) : false;
  }
  expectContextual(t, e) {
    if (!this.eatContextual(t)) {
      if (e != null) throw this.raise(e, this.state.startLoc);
      this.unexpected(null, t);
    }
  }
  canInsertSemicolon() {
    return this.match(140) || this.match(8) || this.hasPrecedingLineBreak();
  }
  hasPrecedingLineBreak() {
    return Ut(this.input, this.offsetToSourcePos(this.state.lastTokEndLoc.index), this.state.start);
  }
  hasFollowingLineBreak() {
    return Ut(this.input, this.state.end, this.nextTokenStart());
  }
  isLineTerminator() {
    return this.eat(13) || this.canInsertSemicolon();
  }
  semicolon(t = true) {
    (t ? this.isLineTerminator() : this.eat(13)) || this.raise(p.MissingSemicolon, this.state.lastTokEndLoc);
  }
  expect(t, e) {
    this.eat(t) || this.unexpected(e, t);
  }
  tryParse(t, e = this.state.clone()) {
    let s = { node: null };
    try {
      let i = t((r = null) => {
        throw s.node = r, s;
      });
      if (this.state.errors.length > e.errors.length) {
        let r = this.state;
        return this.state = e, this.state.tokensLength = r.tokensLength, { node: i, error: r.errors[e.errors.length], thrown: false, aborted: false, failState: r };
      }
      return { node: i, error: null, thrown: false, aborted: false, failState: null };
    } catch (i) {
      let r = this.state;
      if (this.state = e, i instanceof SyntaxError) return { node: null, error: i, thrown: true, aborted: false, failState: r };
      if (i === s) return { node: s.node, error: null, thrown: false, aborted: true, failState: r };
      throw i;
    }
  }
  checkExpressionErrors(t, e) {
    if (!t) return false;
    let { shorthandAssignLoc: s, doubleProtoLoc: i, privateKeyLoc: r, optionalParametersLoc: n, voidPatternLoc: o } = t, h = !!s || !!i || !!n || !!r || !!o;
    if (!e) return h;
    s != null && this.raise(p.InvalidCoverInitializedName, s), i != null && this.raise(p.DuplicateProto, i), r != null && this.raise(p.UnexpectedPrivateField, r), n != null && this.unexpected(n), o != null && this.raise(p.InvalidCoverDiscardElement, o);
  }
  isLiteralPropertyName() {
    return Jt(this.state.type);
  }
  isPrivateName(t) {
    return t.type === "PrivateName";
  }
  getPrivateNameSV(t) {
    return t.id.name;
  }
  hasPropertyAsPrivateName(t) {
    return (t.type === "MemberExpression" || t.type === "OptionalMemberExpression") && this.isPrivateName(t.property);
  }
  isObjectProperty(t) {
    return t.type === "ObjectProperty";
  }
  isObjectMethod(t) {
    return t.type === "ObjectMethod";
  }
  initializeScopes(t = this.options.sourceType === "module") {
    let e = this.state.labels;
    this.state.labels = [];
    let s = this.exportedIdentifiers;
    this.exportedIdentifiers = /* @__PURE__ */ new Set();
    let i = this.inModule;
    this.inModule = t;
    let r = this.scope, n = this.getScopeHandler();
    this.scope = new n(this, t);
    let o = this.prodParam;
    this.prodParam = new Xe();
    let h = this.classScope;
    this.classScope = new rt(this);
    let l2 = this.expressionScope;
    return this.expressionScope = new at(this), () => {
      this.state.labels = e, this.exportedIdentifiers = s, this.inModule = i, this.scope = r, this.prodParam = o, this.classScope = h, this.expressionScope = l2;
    };
  }
  enterInitialScopes() {
    let t = 0;
    (this.inModule || this.optionFlags & 1) && (t |= 2), this.optionFlags & 32 && (t |= 1);
    let e = !this.inModule && this.options.sourceType === "commonjs";
    (e || this.optionFlags & 2) && (t |= 4), this.prodParam.enter(t);
    let s = e ? 514 : 1;
    this.optionFlags & 4 && (s |= 512), this.optionFlags & 16 && (s |= 48), this.scope.enter(s);
  }
  checkDestructuringPrivate(t) {
    let { privateKeyLoc: e } = t;
    e !== null && this.expectPlugin("destructuringPrivate", e);
  }
};
var Y = class {
  shorthandAssignLoc = null;
  doubleProtoLoc = null;
  privateKeyLoc = null;
  optionalParametersLoc = null;
  voidPatternLoc = null;
};
var de = class {
  constructor(t, e, s) {
    this.start = e, this.end = 0, this.loc = new Q(s), t?.optionFlags & 128 && (this.range = [e, 0]), t?.filename && (this.loc.filename = t.filename);
  }
  type = "";
};
var Vt = de.prototype;
var ot = class extends nt {
  startNode() {
    let t = this.state.startLoc;
    return new de(this, t.index, t);
  }
  startNodeAt(t) {
    return new de(this, t.index, t);
  }
  startNodeAtNode(t) {
    return this.startNodeAt(t.loc.start);
  }
  finishNode(t, e) {
    return this.finishNodeAt(t, e, this.state.lastTokEndLoc);
  }
  finishNodeAt(t, e, s) {
    return t.type = e, t.end = s.index, t.loc.end = s, this.optionFlags & 128 && (t.range[1] = s.index), this.optionFlags & 4096 && this.processComment(t), t;
  }
  resetStartLocation(t, e) {
    t.start = e.index, t.loc.start = e, this.optionFlags & 128 && (t.range[0] = e.index);
  }
  resetEndLocation(t, e = this.state.lastTokEndLoc) {
    t.end = e.index, t.loc.end = e, this.optionFlags & 128 && (t.range[1] = e.index);
  }
  resetStartLocationFromNode(t, e) {
    this.resetStartLocation(t, e.loc.start);
  }
  castNodeTo(t, e) {
    return t.type = e, t;
  }
  cloneIdentifier(t) {
    let { type: e, start: s, end: i, loc: r, range: n, name: o } = t, h = Object.create(Vt);
    return h.type = e, h.start = s, h.end = i, h.loc = r, h.range = n, h.name = o, t.extra && (h.extra = t.extra), h;
  }
  cloneStringLiteral(t) {
    let { type: e, start: s, end: i, loc: r, range: n, extra: o } = t, h = Object.create(Vt);
    return h.type = e, h.start = s, h.end = i, h.loc = r, h.range = n, h.extra = o, h.value = t.value, h;
  }
};
var ht = (a3) => a3.type === "ParenthesizedExpression" ? ht(a3.expression) : a3;
var ct = class extends ot {
  toAssignable(t, e = false) {
    let s;
    switch ((t.type === "ParenthesizedExpression" || t.extra?.parenthesized) && (s = ht(t), e ? s.type === "Identifier" ? this.expressionScope.recordArrowParameterBindingError(p.InvalidParenthesizedAssignment, t) : s.type !== "CallExpression" && s.type !== "MemberExpression" && !this.isOptionalMemberExpression(s) && this.raise(p.InvalidParenthesizedAssignment, t) : this.raise(p.InvalidParenthesizedAssignment, t)), t.type) {
      case "Identifier":
      case "ObjectPattern":
      case "ArrayPattern":
      case "AssignmentPattern":
      case "RestElement":
      case "VoidPattern":
        break;
      case "ObjectExpression":
        this.castNodeTo(t, "ObjectPattern");
        for (let i = 0, r = t.properties.length, n = r - 1; i < r; i++) {
          let o = t.properties[i], h = i === n;
          this.toAssignableObjectExpressionProp(o, h, e), h && o.type === "RestElement" && t.extra?.trailingCommaLoc && this.raise(p.RestTrailingComma, t.extra.trailingCommaLoc);
        }
        break;
      case "ObjectProperty": {
        let { key: i, value: r } = t;
        this.isPrivateName(i) && this.classScope.usePrivateName(this.getPrivateNameSV(i), i.loc.start), this.toAssignable(r, e);
        break;
      }
      case "SpreadElement":
        throw new Error("Internal @babel/parser error (this is a bug, please report it). SpreadElement should be converted by .toAssignable's caller.");
      case "ArrayExpression":
        this.castNodeTo(t, "ArrayPattern"), this.toAssignableList(t.elements, t.extra?.trailingCommaLoc, e);
        break;
      case "AssignmentExpression":
        t.operator !== "=" && this.raise(p.MissingEqInAssignment, t.left.loc.end), this.castNodeTo(t, "AssignmentPattern"), delete t.operator, t.left.type === "VoidPattern" && this.raise(p.VoidPatternInitializer, t.left), this.toAssignable(t.left, e);
        break;
      case "ParenthesizedExpression":
        this.toAssignable(s, e);
        break;
    }
  }
  toAssignableObjectExpressionProp(t, e, s) {
    if (t.type === "ObjectMethod") this.raise(t.kind === "get" || t.kind === "set" ? p.PatternHasAccessor : p.PatternHasMethod, t.key);
    else if (t.type === "SpreadElement") {
      this.castNodeTo(t, "RestElement");
      let i = t.argument;
      this.checkToRestConversion(i, false), this.toAssignable(i, s), e || this.raise(p.RestTrailingComma, t);
    } else this.toAssignable(t, s);
  }
  toAssignableList(t, e, s) {
    let i = t.length - 1;
    for (let r = 0; r <= i; r++) {
      let n = t[r];
      n && (this.toAssignableListItem(t, r, s), n.type === "RestElement" && (r < i ? this.raise(p.RestTrailingComma, n) : e && this.raise(p.RestTrailingComma, e)));
    }
  }
  toAssignableListItem(t, e, s) {
    let i = t[e];
    if (i.type === "SpreadElement") {
      this.castNodeTo(i, "RestElement");
      let r = i.argument;
      this.checkToRestConversion(r, true), this.toAssignable(r, s);
    } else this.toAssignable(i, s);
  }
  isAssignable(t, e) {
    switch (t.type) {
      case "Identifier":
      case "ObjectPattern":
      case "ArrayPattern":
      case "AssignmentPattern":
      case "RestElement":
      case "VoidPattern":
        return true;
      case "ObjectExpression": {
        let s = t.properties.length - 1;
        return t.properties.every((i, r) => i.type !== "ObjectMethod" && (r === s || i.type !== "SpreadElement") && this.isAssignable(i));
      }
      case "ObjectProperty":
        return this.isAssignable(t.value);
      case "SpreadElement":
        return this.isAssignable(t.argument);
      case "ArrayExpression":
        return t.elements.every((s) => s === null || this.isAssignable(s));
      case "AssignmentExpression":
        return t.operator === "=";
      case "ParenthesizedExpression":
        return this.isAssignable(t.expression);
      case "MemberExpression":
      case "OptionalMemberExpression":
        return !e;
      default:
        return false;
    }
  }
  toReferencedList(t, e) {
    return t;
  }
  toReferencedListDeep(t, e) {
    this.toReferencedList(t, e);
    for (let s of t) s?.type === "ArrayExpression" && this.toReferencedListDeep(s.elements);
  }
  parseSpread(t) {
    let e = this.startNode();
    return this.next(), e.argument = this.parseMaybeAssignAllowIn(t, void 0), this.finishNode(e, "SpreadElement");
  }
  parseRestBinding() {
    let t = this.startNode();
    this.next();
    let e = this.parseBindingAtom();
    return e.type === "VoidPattern" && this.raise(p.UnexpectedVoidPattern, e), t.argument = e, this.finishNode(t, "RestElement");
  }
  parseBindingAtom() {
    switch (this.state.type) {
      case 0: {
        let t = this.startNode();
        return this.next(), t.elements = this.parseBindingList(3, 93, 1), this.finishNode(t, "ArrayPattern");
      }
      case 5:
        return this.parseObjectLike(8, true);
      case 88:
        return this.parseVoidPattern(null);
    }
    return this.parseIdentifier();
  }
  parseBindingList(t, e, s) {
    let i = s & 1, r = [], n = true;
    for (; !this.eat(t); ) if (n ? n = false : this.expect(12), i && this.match(12)) r.push(null);
    else {
      if (this.eat(t)) break;
      if (this.match(21)) {
        let o = this.parseRestBinding();
        if (s & 2 && (o = this.parseFunctionParamType(o)), r.push(o), !this.checkCommaAfterRest(e)) {
          this.expect(t);
          break;
        }
      } else {
        let o = [];
        if (s & 2) for (this.match(26) && this.hasPlugin("decorators") && this.raise(p.UnsupportedParameterDecorator, this.state.startLoc); this.match(26); ) o.push(this.parseDecorator());
        r.push(this.parseBindingElement(s, o));
      }
    }
    return r;
  }
  parseBindingRestProperty(t) {
    return this.next(), this.hasPlugin("discardBinding") && this.match(88) ? (t.argument = this.parseVoidPattern(null), this.raise(p.UnexpectedVoidPattern, t.argument)) : t.argument = this.parseIdentifier(), this.checkCommaAfterRest(125), this.finishNode(t, "RestElement");
  }
  parseBindingProperty() {
    let { type: t, startLoc: e } = this.state;
    if (t === 21) return this.parseBindingRestProperty(this.startNode());
    let s = this.startNode();
    return t === 139 ? (this.expectPlugin("destructuringPrivate", e), this.classScope.usePrivateName(this.state.value, e), s.key = this.parsePrivateName()) : this.parsePropertyName(s), s.method = false, this.parseObjPropValue(s, e, false, false, true, false);
  }
  parseBindingElement(t, e) {
    let s = this.parseMaybeDefault();
    return t & 2 && this.parseFunctionParamType(s), e.length && (s.decorators = e, this.resetStartLocationFromNode(s, e[0])), this.parseMaybeDefault(s.loc.start, s);
  }
  parseFunctionParamType(t) {
    return t;
  }
  parseMaybeDefault(t, e) {
    if (t ?? (t = this.state.startLoc), e = e ?? this.parseBindingAtom(), !this.eat(29)) return e;
    let s = this.startNodeAt(t);
    return e.type === "VoidPattern" && this.raise(p.VoidPatternInitializer, e), s.left = e, s.right = this.parseMaybeAssignAllowIn(), this.finishNode(s, "AssignmentPattern");
  }
  isValidLVal(t, e, s, i) {
    switch (t) {
      case "AssignmentPattern":
        return "left";
      case "RestElement":
        return "argument";
      case "ObjectProperty":
        return "value";
      case "ParenthesizedExpression":
        return "expression";
      case "ArrayPattern":
        return "elements";
      case "ObjectPattern":
        return "properties";
      case "VoidPattern":
        return true;
      case "CallExpression":
        if (!e && !this.state.strict && this.optionFlags & 8192) return true;
    }
    return false;
  }
  isOptionalMemberExpression(t) {
    return t.type === "OptionalMemberExpression";
  }
  checkLVal(t, e, s = 64, i = false, r = false, n = false, o = false) {
    let h = t.type;
    if (this.isObjectMethod(t)) return;
    let l2 = this.isOptionalMemberExpression(t);
    if (l2 || h === "MemberExpression") {
      l2 && (this.expectPlugin("optionalChainingAssign", t.loc.start), e.type !== "AssignmentExpression" && this.raise(p.InvalidLhsOptionalChaining, t, { ancestor: e })), s !== 64 && this.raise(p.InvalidPropertyBindingPattern, t);
      return;
    }
    if (h === "Identifier") {
      this.checkIdentifier(t, s, r);
      let { name: N3 } = t;
      i && (i.has(N3) ? this.raise(p.ParamDupe, t) : i.add(N3));
      return;
    } else h === "VoidPattern" && e.type === "CatchClause" && this.raise(p.VoidPatternCatchClauseParam, t);
    let u = ht(t);
    o || (o = u.type === "CallExpression" && (u.callee.type === "Import" || u.callee.type === "Super"));
    let f2 = this.isValidLVal(h, o, !(n || t.extra?.parenthesized) && e.type === "AssignmentExpression", s);
    if (f2 === true) return;
    if (f2 === false) {
      let N3 = s === 64 ? p.InvalidLhs : p.InvalidLhsBinding;
      this.raise(N3, t, { ancestor: e });
      return;
    }
    let d, x3;
    typeof f2 == "string" ? (d = f2, x3 = h === "ParenthesizedExpression") : [d, x3] = f2;
    let A2 = h === "ArrayPattern" || h === "ObjectPattern" ? { type: h } : e, k3 = t[d];
    if (Array.isArray(k3)) for (let N3 of k3) N3 && this.checkLVal(N3, A2, s, i, r, x3, true);
    else k3 && this.checkLVal(k3, A2, s, i, r, x3, o);
  }
  checkIdentifier(t, e, s = false) {
    this.state.strict && (s ? ts(t.name, this.inModule) : es(t.name)) && (e === 64 ? this.raise(p.StrictEvalArguments, t, { referenceName: t.name }) : this.raise(p.StrictEvalArgumentsBinding, t, { bindingName: t.name })), e & 8192 && t.name === "let" && this.raise(p.LetInLexicalBinding, t), e & 64 || this.declareNameFromIdentifier(t, e);
  }
  declareNameFromIdentifier(t, e) {
    this.scope.declareName(t.name, e, t.loc.start);
  }
  checkToRestConversion(t, e) {
    switch (t.type) {
      case "ParenthesizedExpression":
        this.checkToRestConversion(t.expression, e);
        break;
      case "Identifier":
      case "MemberExpression":
        break;
      case "ArrayExpression":
      case "ObjectExpression":
        if (e) break;
      default:
        this.raise(p.InvalidRestAssignmentPattern, t);
    }
  }
  checkCommaAfterRest(t) {
    return this.match(12) ? (this.raise(this.lookaheadCharCode() === t ? p.RestTrailingComma : p.ElementAfterRest, this.state.startLoc), true) : false;
  }
};
var Ve = /in(?:stanceof)?|as|satisfies/y;
function Ki(a3) {
  if (a3 == null) throw new Error(`Unexpected ${a3} value.`);
  return a3;
}
function zt(a3) {
  if (!a3) throw new Error("Assert fail");
}
var y = F`typescript`({ AbstractMethodHasImplementation: ({ methodName: a3 }) => `Method '${a3}' cannot have an implementation because it is marked abstract.`, AbstractPropertyHasInitializer: ({ propertyName: a3 }) => `Property '${a3}' cannot have an initializer because it is marked abstract.`, AccessorCannotBeOptional: "An 'accessor' property cannot be declared optional.", AccessorCannotDeclareThisParameter: "'get' and 'set' accessors cannot declare 'this' parameters.", AccessorCannotHaveTypeParameters: "An accessor cannot have type parameters.", ClassMethodHasDeclare: "Class methods cannot have the 'declare' modifier.", ClassMethodHasReadonly: "Class methods cannot have the 'readonly' modifier.", ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "A 'const' initializer in an ambient context must be a string or numeric literal or literal enum reference.", ConstructorHasTypeParameters: "Type parameters cannot appear on a constructor declaration.", DeclareAccessor: ({ kind: a3 }) => `'declare' is not allowed in ${a3}ters.`, DeclareClassFieldHasInitializer: "Initializers are not allowed in ambient contexts.", DeclareFunctionHasImplementation: "An implementation cannot be declared in ambient contexts.", DuplicateAccessibilityModifier: ({ modifier: a3 }) => `Accessibility modifier already seen: '${a3}'.`, DuplicateModifier: ({ modifier: a3 }) => `Duplicate modifier: '${a3}'.`, EmptyHeritageClauseType: ({ token: a3 }) => `'${a3}' list cannot be empty.`, EmptyTypeArguments: "Type argument list cannot be empty.", EmptyTypeParameters: "Type parameter list cannot be empty.", ExpectedAmbientAfterExportDeclare: "'export declare' must be followed by an ambient declaration.", ImportAliasHasImportType: "An import alias can not use 'import type'.", ImportReflectionHasImportType: "An `import module` declaration can not use `type` modifier", IncompatibleModifiers: ({ modifiers: a3 }) => `'${a3[0]}' modifier cannot be used with '${a3[1]}' modifier.`, IndexSignatureHasAbstract: "Index signatures cannot have the 'abstract' modifier.", IndexSignatureHasAccessibility: ({ modifier: a3 }) => `Index signatures cannot have an accessibility modifier ('${a3}').`, IndexSignatureHasDeclare: "Index signatures cannot have the 'declare' modifier.", IndexSignatureHasOverride: "'override' modifier cannot appear on an index signature.", IndexSignatureHasStatic: "Index signatures cannot have the 'static' modifier.", InitializerNotAllowedInAmbientContext: "Initializers are not allowed in ambient contexts.", InvalidHeritageClauseType: ({ token: a3 }) => `'${a3}' list can only include identifiers or qualified-names with optional type arguments.`, InvalidModifierOnAwaitUsingDeclaration: (a3) => `'${a3}' modifier cannot appear on an await using declaration.`, InvalidModifierOnTypeMember: ({ modifier: a3 }) => `'${a3}' modifier cannot appear on a type member.`, InvalidModifierOnTypeParameter: ({ modifier: a3 }) => `'${a3}' modifier cannot appear on a type parameter.`, InvalidModifierOnTypeParameterPositions: ({ modifier: a3 }) => `'${a3}' modifier can only appear on a type parameter of a class, interface or type alias.`, InvalidModifierOnUsingDeclaration: (a3) => `'${a3}' modifier cannot appear on a using declaration.`, InvalidModifiersOrder: ({ orderedModifiers: a3 }) => `'${a3[0]}' modifier must precede '${a3[1]}' modifier.`, InvalidPropertyAccessAfterInstantiationExpression: "Invalid property access after an instantiation expression. You can either wrap the instantiation expression in parentheses, or delete the type arguments.", InvalidTupleMemberLabel: "Tuple members must be labeled with a simple identifier.", MissingInterfaceName: "'interface' declarations must be followed by an identifier.", NonAbstractClassHasAbstractMethod: "Abstract methods can only appear within an abstract class.", NonClassMethodPropertyHasAbstractModifier: "'abstract' modifier can only appear on a class, method, or property declaration.", OptionalTypeBeforeRequired: "A required element cannot follow an optional element.", OverrideNotInSubClass: "This member cannot have an 'override' modifier because its containing class does not extend another class.", PatternIsOptional: "A binding pattern parameter cannot be optional in an implementation signature.", PrivateElementHasAbstract: "Private elements cannot have the 'abstract' modifier.", PrivateElementHasAccessibility: ({ modifier: a3 }) => `Private elements cannot have an accessibility modifier ('${a3}').`, ReadonlyForMethodSignature: "'readonly' modifier can only appear on a property declaration or index signature.", ReservedArrowTypeParam: "This syntax is reserved in files with the .mts or .cts extension. Add a trailing comma, as in `<T,>() => ...`.", ReservedTypeAssertion: "This syntax is reserved in files with the .mts or .cts extension. Use an `as` expression instead.", SetAccessorCannotHaveOptionalParameter: "A 'set' accessor cannot have an optional parameter.", SetAccessorCannotHaveRestParameter: "A 'set' accessor cannot have rest parameter.", SetAccessorCannotHaveReturnType: "A 'set' accessor cannot have a return type annotation.", SingleTypeParameterWithoutTrailingComma: ({ typeParameterName: a3 }) => `Single type parameter ${a3} should have a trailing comma. Example usage: <${a3},>.`, StaticBlockCannotHaveModifier: "Static class blocks cannot have any modifier.", TupleOptionalAfterType: "A labeled tuple optional element must be declared using a question mark after the name and before the colon (`name?: type`), rather than after the type (`name: type?`).", TypeAnnotationAfterAssign: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.", TypeImportCannotSpecifyDefaultAndNamed: "A type-only import can specify a default import or named bindings, but not both.", TypeModifierIsUsedInTypeExports: "The 'type' modifier cannot be used on a named export when 'export type' is used on its export statement.", TypeModifierIsUsedInTypeImports: "The 'type' modifier cannot be used on a named import when 'import type' is used on its import statement.", UnexpectedParameterModifier: "A parameter property is only allowed in a constructor implementation.", UnexpectedReadonly: "'readonly' type modifier is only permitted on array and tuple literal types.", UnexpectedTypeAnnotation: "Did not expect a type annotation here.", UnexpectedTypeCastInParameter: "Unexpected type cast in parameter position.", UnsupportedImportTypeArgument: "Argument in a type import must be a string literal.", UnsupportedParameterPropertyKind: "A parameter property may not be declared using a binding pattern.", UnsupportedSignatureParameterKind: ({ type: a3 }) => `Name in a signature must be an Identifier, ObjectPattern or ArrayPattern, instead got ${a3}.`, UsingDeclarationInAmbientContext: (a3) => `'${a3}' declarations are not allowed in ambient contexts.` });
function Hi(a3) {
  switch (a3) {
    case "any":
      return "TSAnyKeyword";
    case "boolean":
      return "TSBooleanKeyword";
    case "bigint":
      return "TSBigIntKeyword";
    case "never":
      return "TSNeverKeyword";
    case "number":
      return "TSNumberKeyword";
    case "object":
      return "TSObjectKeyword";
    case "string":
      return "TSStringKeyword";
    case "symbol":
      return "TSSymbolKeyword";
    case "undefined":
      return "TSUndefinedKeyword";
    case "unknown":
      return "TSUnknownKeyword";
    default:
      return;
  }
}
function qt(a3) {
  return a3 === "private" || a3 === "public" || a3 === "protected";
}
function Wi(a3) {
  return a3 === "in" || a3 === "out";
}
function lt(a3) {
  if (a3.extra?.parenthesized) return false;
  switch (a3.type) {
    case "Identifier":
      return true;
    case "MemberExpression":
      return !a3.computed && lt(a3.object);
    case "TSInstantiationExpression":
      return lt(a3.expression);
    default:
      return false;
  }
}
var Ji = (a3) => class extends a3 {
  getScopeHandler() {
    return Ge;
  }
  tsIsIdentifier() {
    return w(this.state.type);
  }
  tsTokenCanFollowModifier() {
    return this.match(0) || this.match(5) || this.match(55) || this.match(21) || this.match(139) || this.isLiteralPropertyName();
  }
  tsNextTokenOnSameLineAndCanFollowModifier() {
    return this.next(), this.hasPrecedingLineBreak() ? false : this.tsTokenCanFollowModifier();
  }
  tsNextTokenCanFollowModifier() {
    return this.match(106) ? (this.next(), this.tsTokenCanFollowModifier()) : this.tsNextTokenOnSameLineAndCanFollowModifier();
  }
  tsParseModifier(e, s, i) {
    if (!w(this.state.type) && this.state.type !== 58 && this.state.type !== 75) return;
    let r = this.state.value;
    if (e.includes(r)) {
      if (i && this.match(106) || s && this.tsIsStartOfStaticBlocks()) return;
      if (this.tsTryParse(this.tsNextTokenCanFollowModifier.bind(this))) return r;
    }
  }
  tsParseModifiers({ allowedModifiers: e, disallowedModifiers: s, stopOnStartOfClassStaticBlock: i, errorTemplate: r = y.InvalidModifierOnTypeMember }, n) {
    let o = (l2, u, f2, d) => {
      u === f2 && n[d] && this.raise(y.InvalidModifiersOrder, l2, { orderedModifiers: [f2, d] });
    }, h = (l2, u, f2, d) => {
      (n[f2] && u === d || n[d] && u === f2) && this.raise(y.IncompatibleModifiers, l2, { modifiers: [f2, d] });
    };
    for (; ; ) {
      let { startLoc: l2 } = this.state, u = this.tsParseModifier(e.concat(s ?? []), i, n.static);
      if (!u) break;
      qt(u) ? n.accessibility ? this.raise(y.DuplicateAccessibilityModifier, l2, { modifier: u }) : (o(l2, u, u, "override"), o(l2, u, u, "static"), o(l2, u, u, "readonly"), n.accessibility = u) : Wi(u) ? (n[u] && this.raise(y.DuplicateModifier, l2, { modifier: u }), n[u] = true, o(l2, u, "in", "out")) : (Object.prototype.hasOwnProperty.call(n, u) ? this.raise(y.DuplicateModifier, l2, { modifier: u }) : (o(l2, u, "static", "readonly"), o(l2, u, "static", "override"), o(l2, u, "override", "readonly"), o(l2, u, "abstract", "override"), h(l2, u, "declare", "override"), h(l2, u, "static", "abstract")), n[u] = true), s?.includes(u) && this.raise(r, l2, { modifier: u });
    }
  }
  tsIsListTerminator(e) {
    switch (e) {
      case "EnumMembers":
      case "TypeMembers":
        return this.match(8);
      case "HeritageClauseElement":
        return this.match(5);
      case "TupleElementTypes":
        return this.match(3);
      case "TypeParametersOrArguments":
        return this.match(48);
    }
  }
  tsParseList(e, s) {
    let i = [];
    for (; !this.tsIsListTerminator(e); ) i.push(s());
    return i;
  }
  tsParseDelimitedList(e, s, i) {
    return Ki(this.tsParseDelimitedListWorker(e, s, true, i));
  }
  tsParseDelimitedListWorker(e, s, i, r) {
    let n = [], o = -1;
    for (; !this.tsIsListTerminator(e); ) {
      o = -1;
      let h = s();
      if (h == null) return;
      if (n.push(h), this.eat(12)) {
        o = this.state.lastTokStartLoc.index;
        continue;
      }
      if (this.tsIsListTerminator(e)) break;
      i && this.expect(12);
      return;
    }
    return r && (r.value = o), n;
  }
  tsParseBracketedList(e, s, i, r, n) {
    r || (i ? this.expect(0) : this.expect(47));
    let o = this.tsParseDelimitedList(e, s, n);
    return i ? this.expect(3) : this.expect(48), o;
  }
  tsParseImportType() {
    let e = this.startNode();
    return this.expect(83), this.expect(10), this.match(134) ? e.argument = this.tsParseLiteralTypeNode() : (this.raise(y.UnsupportedImportTypeArgument, this.state.startLoc), e.argument = this.tsParseNonConditionalType()), this.eat(12) ? e.options = this.tsParseImportTypeOptions() : e.options = null, this.expect(11), this.eat(16) && (e.qualifier = this.tsParseEntityName(3)), this.match(47) && (e.typeArguments = this.tsParseTypeArguments()), this.finishNode(e, "TSImportType");
  }
  tsParseImportTypeOptions() {
    let e = this.startNode();
    this.expect(5);
    let s = this.startNode();
    return this.isContextual(76) ? (s.method = false, s.key = this.parseIdentifier(true), s.computed = false, s.shorthand = false) : this.unexpected(null, 76), this.expect(14), s.value = this.tsParseImportTypeWithPropertyValue(), e.properties = [this.finishObjectProperty(s)], this.eat(12), this.expect(8), this.finishNode(e, "ObjectExpression");
  }
  tsParseImportTypeWithPropertyValue() {
    let e = this.startNode(), s = [];
    for (this.expect(5); !this.match(8); ) {
      let i = this.state.type;
      w(i) || i === 134 ? s.push(super.parsePropertyDefinition(null)) : this.unexpected(), this.eat(12);
    }
    return e.properties = s, this.next(), this.finishNode(e, "ObjectExpression");
  }
  tsParseEntityName(e) {
    let s;
    if (e & 1 && this.match(78)) if (e & 2) s = this.parseIdentifier(true);
    else {
      let i = this.startNode();
      this.next(), s = this.finishNode(i, "ThisExpression");
    }
    else s = this.parseIdentifier(!!(e & 1));
    for (; this.eat(16); ) {
      let i = this.startNodeAtNode(s);
      i.left = s, i.right = this.parseIdentifier(!!(e & 1)), s = this.finishNode(i, "TSQualifiedName");
    }
    return s;
  }
  tsParseTypeReference() {
    let e = this.startNode();
    return e.typeName = this.tsParseEntityName(1), !this.hasPrecedingLineBreak() && this.match(47) && (e.typeArguments = this.tsParseTypeArguments()), this.finishNode(e, "TSTypeReference");
  }
  tsParseThisTypePredicate(e) {
    this.next();
    let s = this.startNodeAtNode(e);
    return s.parameterName = e, s.typeAnnotation = this.tsParseTypeAnnotation(false), s.asserts = false, this.finishNode(s, "TSTypePredicate");
  }
  tsParseThisTypeNode() {
    let e = this.startNode();
    return this.next(), this.finishNode(e, "TSThisType");
  }
  tsParseTypeQuery() {
    let e = this.startNode();
    return this.expect(87), this.match(83) ? e.exprName = this.tsParseImportType() : e.exprName = this.tsParseEntityName(1), !this.hasPrecedingLineBreak() && this.match(47) && (e.typeArguments = this.tsParseTypeArguments()), this.finishNode(e, "TSTypeQuery");
  }
  tsParseInOutModifiers = this.tsParseModifiers.bind(this, { allowedModifiers: ["in", "out"], disallowedModifiers: ["const", "public", "private", "protected", "readonly", "declare", "abstract", "override"], errorTemplate: y.InvalidModifierOnTypeParameter });
  tsParseConstModifier = this.tsParseModifiers.bind(this, { allowedModifiers: ["const"], disallowedModifiers: ["in", "out"], errorTemplate: y.InvalidModifierOnTypeParameterPositions });
  tsParseInOutConstModifiers = this.tsParseModifiers.bind(this, { allowedModifiers: ["in", "out", "const"], disallowedModifiers: ["public", "private", "protected", "readonly", "declare", "abstract", "override"], errorTemplate: y.InvalidModifierOnTypeParameter });
  tsParseTypeParameter(e) {
    let s = this.startNode();
    return e(s), s.name = this.tsParseTypeParameterName(), s.constraint = this.tsEatThenParseType(81), s.default = this.tsEatThenParseType(29), this.finishNode(s, "TSTypeParameter");
  }
  tsTryParseTypeParameters(e) {
    if (this.match(47)) return this.tsParseTypeParameters(e);
  }
  tsParseTypeParameters(e) {
    let s = this.startNode();
    this.match(47) || this.match(143) ? this.next() : this.unexpected();
    let i = { value: -1 };
    return s.params = this.tsParseBracketedList("TypeParametersOrArguments", this.tsParseTypeParameter.bind(this, e), false, true, i), s.params.length === 0 && this.raise(y.EmptyTypeParameters, s), i.value !== -1 && this.addExtra(s, "trailingComma", i.value), this.finishNode(s, "TSTypeParameterDeclaration");
  }
  tsFillSignature(e, s) {
    let i = e === 19, r = "params", n = "returnType";
    s.typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier), this.expect(10), s[r] = this.tsParseBindingListForSignature(), i ? s[n] = this.tsParseTypeOrTypePredicateAnnotation(e) : this.match(e) && (s[n] = this.tsParseTypeOrTypePredicateAnnotation(e));
  }
  tsParseBindingListForSignature() {
    let e = super.parseBindingList(11, 41, 2);
    for (let s of e) {
      let { type: i } = s;
      (i === "AssignmentPattern" || i === "TSParameterProperty") && this.raise(y.UnsupportedSignatureParameterKind, s, { type: i });
    }
    return e;
  }
  tsParseTypeMemberSemicolon() {
    !this.eat(12) && !this.isLineTerminator() && this.expect(13);
  }
  tsParseSignatureMember(e, s) {
    return this.tsFillSignature(14, s), this.tsParseTypeMemberSemicolon(), this.finishNode(s, e);
  }
  tsIsUnambiguouslyIndexSignature() {
    return this.next(), w(this.state.type) ? (this.next(), this.match(14)) : false;
  }
  tsTryParseIndexSignature(e) {
    if (!(this.match(0) && this.tsLookAhead(this.tsIsUnambiguouslyIndexSignature.bind(this)))) return;
    this.expect(0);
    let s = this.parseIdentifier();
    s.typeAnnotation = this.tsParseTypeAnnotation(), this.resetEndLocation(s), this.expect(3), e.parameters = [s];
    let i = this.tsTryParseTypeAnnotation();
    return i && (e.typeAnnotation = i), this.tsParseTypeMemberSemicolon(), this.finishNode(e, "TSIndexSignature");
  }
  tsParsePropertyOrMethodSignature(e, s) {
    if (this.eat(17) && (e.optional = true), this.match(10) || this.match(47)) {
      s && this.raise(y.ReadonlyForMethodSignature, e);
      let i = e;
      i.kind && this.match(47) && this.raise(y.AccessorCannotHaveTypeParameters, this.state.curPosition()), this.tsFillSignature(14, i), this.tsParseTypeMemberSemicolon();
      let r = "params", n = "returnType";
      if (i.kind === "get") i[r].length > 0 && (this.raise(p.BadGetterArity, this.state.curPosition()), this.isThisParam(i[r][0]) && this.raise(y.AccessorCannotDeclareThisParameter, this.state.curPosition()));
      else if (i.kind === "set") {
        if (i[r].length !== 1) this.raise(p.BadSetterArity, this.state.curPosition());
        else {
          let o = i[r][0];
          this.isThisParam(o) && this.raise(y.AccessorCannotDeclareThisParameter, this.state.curPosition()), o.type === "Identifier" && o.optional && this.raise(y.SetAccessorCannotHaveOptionalParameter, this.state.curPosition()), o.type === "RestElement" && this.raise(y.SetAccessorCannotHaveRestParameter, this.state.curPosition());
        }
        i[n] && this.raise(y.SetAccessorCannotHaveReturnType, i[n]);
      } else i.kind = "method";
      return this.finishNode(i, "TSMethodSignature");
    } else {
      let i = e;
      s && (i.readonly = true);
      let r = this.tsTryParseTypeAnnotation();
      return r && (i.typeAnnotation = r), this.tsParseTypeMemberSemicolon(), this.finishNode(i, "TSPropertySignature");
    }
  }
  tsParseTypeMember() {
    let e = this.startNode();
    if (this.match(10) || this.match(47)) return this.tsParseSignatureMember("TSCallSignatureDeclaration", e);
    if (this.match(77)) {
      let i = this.startNode();
      return this.next(), this.match(10) || this.match(47) ? this.tsParseSignatureMember("TSConstructSignatureDeclaration", e) : (e.key = this.createIdentifier(i, "new"), this.tsParsePropertyOrMethodSignature(e, false));
    }
    this.tsParseModifiers({ allowedModifiers: ["readonly"], disallowedModifiers: ["declare", "abstract", "private", "protected", "public", "static", "override"] }, e);
    let s = this.tsTryParseIndexSignature(e);
    return s || (super.parsePropertyName(e), !e.computed && e.key.type === "Identifier" && (e.key.name === "get" || e.key.name === "set") && this.tsTokenCanFollowModifier() && (e.kind = e.key.name, super.parsePropertyName(e), !this.match(10) && !this.match(47) && this.unexpected(null, 10)), this.tsParsePropertyOrMethodSignature(e, !!e.readonly));
  }
  tsParseTypeLiteral() {
    let e = this.startNode();
    return e.members = this.tsParseObjectTypeMembers(), this.finishNode(e, "TSTypeLiteral");
  }
  tsParseObjectTypeMembers() {
    this.expect(5);
    let e = this.tsParseList("TypeMembers", this.tsParseTypeMember.bind(this));
    return this.expect(8), e;
  }
  tsIsStartOfMappedType() {
    return this.next(), this.eat(53) ? this.isContextual(122) : (this.isContextual(122) && this.next(), !this.match(0) || (this.next(), !this.tsIsIdentifier()) ? false : (this.next(), this.match(58)));
  }
  tsParseMappedType() {
    let e = this.startNode();
    return this.expect(5), this.match(53) ? (e.readonly = this.state.value, this.next(), this.expectContextual(122)) : this.eatContextual(122) && (e.readonly = true), this.expect(0), e.key = this.tsParseTypeParameterName(), e.constraint = this.tsExpectThenParseType(58), e.nameType = this.eatContextual(93) ? this.tsParseType() : null, this.expect(3), this.match(53) ? (e.optional = this.state.value, this.next(), this.expect(17)) : this.eat(17) && (e.optional = true), e.typeAnnotation = this.tsTryParseType(), this.semicolon(), this.expect(8), this.finishNode(e, "TSMappedType");
  }
  tsParseTupleType() {
    let e = this.startNode();
    e.elementTypes = this.tsParseBracketedList("TupleElementTypes", this.tsParseTupleElementType.bind(this), true, false);
    let s = false;
    return e.elementTypes.forEach((i) => {
      let { type: r } = i;
      s && r !== "TSRestType" && r !== "TSOptionalType" && !(r === "TSNamedTupleMember" && i.optional) && this.raise(y.OptionalTypeBeforeRequired, i), s || (s = r === "TSNamedTupleMember" && i.optional || r === "TSOptionalType");
    }), this.finishNode(e, "TSTupleType");
  }
  tsParseTupleElementType() {
    let e = this.state.startLoc, s = this.eat(21), { startLoc: i } = this.state, r, n, o, h, u = O(this.state.type) ? this.lookaheadCharCode() : null;
    if (u === 58) r = true, o = false, n = this.parseIdentifier(true), this.expect(14), h = this.tsParseType();
    else if (u === 63) {
      o = true;
      let f2 = this.state.value, d = this.tsParseNonArrayType();
      this.lookaheadCharCode() === 58 ? (r = true, n = this.createIdentifier(this.startNodeAt(i), f2), this.expect(17), this.expect(14), h = this.tsParseType()) : (r = false, h = d, this.expect(17));
    } else h = this.tsParseType(), o = this.eat(17), r = this.eat(14);
    if (r) {
      let f2;
      n ? (f2 = this.startNodeAt(i), f2.optional = o, f2.label = n, f2.elementType = h, this.eat(17) && (f2.optional = true, this.raise(y.TupleOptionalAfterType, this.state.lastTokStartLoc))) : (f2 = this.startNodeAt(i), f2.optional = o, this.raise(y.InvalidTupleMemberLabel, h), f2.label = h, f2.elementType = this.tsParseType()), h = this.finishNode(f2, "TSNamedTupleMember");
    } else if (o) {
      let f2 = this.startNodeAt(i);
      f2.typeAnnotation = h, h = this.finishNode(f2, "TSOptionalType");
    }
    if (s) {
      let f2 = this.startNodeAt(e);
      f2.typeAnnotation = h, h = this.finishNode(f2, "TSRestType");
    }
    return h;
  }
  tsParseParenthesizedType() {
    let e = this.startNode();
    return this.expect(10), e.typeAnnotation = this.tsParseType(), this.expect(11), this.finishNode(e, "TSParenthesizedType");
  }
  tsParseFunctionOrConstructorType(e, s) {
    let i = this.startNode();
    return e === "TSConstructorType" && (i.abstract = !!s, s && this.next(), this.next()), this.tsInAllowConditionalTypesContext(() => this.tsFillSignature(19, i)), this.finishNode(i, e);
  }
  tsParseLiteralTypeNode() {
    let e = this.startNode();
    switch (this.state.type) {
      case 135:
      case 136:
      case 134:
      case 85:
      case 86:
        e.literal = super.parseExprAtom();
        break;
      default:
        this.unexpected();
    }
    return this.finishNode(e, "TSLiteralType");
  }
  tsParseTemplateLiteralType() {
    {
      let e = this.state.startLoc, s = this.parseTemplateElement(false), i = [s];
      if (s.tail) {
        let r = this.startNodeAt(e), n = this.startNodeAt(e);
        return n.expressions = [], n.quasis = i, r.literal = this.finishNode(n, "TemplateLiteral"), this.finishNode(r, "TSLiteralType");
      } else {
        let r = [];
        for (; !s.tail; ) r.push(this.tsParseType()), this.readTemplateContinuation(), i.push(s = this.parseTemplateElement(false));
        let n = this.startNodeAt(e);
        return n.types = r, n.quasis = i, this.finishNode(n, "TSTemplateLiteralType");
      }
    }
  }
  parseTemplateSubstitution() {
    return this.state.inType ? this.tsParseType() : super.parseTemplateSubstitution();
  }
  tsParseThisTypeOrThisTypePredicate() {
    let e = this.tsParseThisTypeNode();
    return this.isContextual(116) && !this.hasPrecedingLineBreak() ? this.tsParseThisTypePredicate(e) : e;
  }
  tsParseNonArrayType() {
    switch (this.state.type) {
      case 134:
      case 135:
      case 136:
      case 85:
      case 86:
        return this.tsParseLiteralTypeNode();
      case 53:
        if (this.state.value === "-") {
          let e = this.startNode(), s = this.lookahead();
          return s.type !== 135 && s.type !== 136 && this.unexpected(), e.literal = this.parseMaybeUnary(), this.finishNode(e, "TSLiteralType");
        }
        break;
      case 78:
        return this.tsParseThisTypeOrThisTypePredicate();
      case 87:
        return this.tsParseTypeQuery();
      case 83:
        return this.tsParseImportType();
      case 5:
        return this.tsLookAhead(this.tsIsStartOfMappedType.bind(this)) ? this.tsParseMappedType() : this.tsParseTypeLiteral();
      case 0:
        return this.tsParseTupleType();
      case 10:
        if (!(this.optionFlags & 1024)) {
          let e = this.state.startLoc;
          this.next();
          let s = this.tsParseType();
          return this.expect(11), this.addExtra(s, "parenthesized", true), this.addExtra(s, "parenStart", e.index), s;
        }
        return this.tsParseParenthesizedType();
      case 25:
      case 24:
        return this.tsParseTemplateLiteralType();
      default: {
        let { type: e } = this.state;
        if (w(e) || e === 88 || e === 84) {
          let s = e === 88 ? "TSVoidKeyword" : e === 84 ? "TSNullKeyword" : Hi(this.state.value);
          if (s !== void 0 && this.lookaheadCharCode() !== 46) {
            let i = this.startNode();
            return this.next(), this.finishNode(i, s);
          }
          return this.tsParseTypeReference();
        }
      }
    }
    throw this.unexpected();
  }
  tsParseArrayTypeOrHigher() {
    let { startLoc: e } = this.state, s = this.tsParseNonArrayType();
    for (; !this.hasPrecedingLineBreak() && this.eat(0); ) if (this.match(3)) {
      let i = this.startNodeAt(e);
      i.elementType = s, this.expect(3), s = this.finishNode(i, "TSArrayType");
    } else {
      let i = this.startNodeAt(e);
      i.objectType = s, i.indexType = this.tsParseType(), this.expect(3), s = this.finishNode(i, "TSIndexedAccessType");
    }
    return s;
  }
  tsParseTypeOperator() {
    let e = this.startNode(), s = this.state.value;
    return this.next(), e.operator = s, e.typeAnnotation = this.tsParseTypeOperatorOrHigher(), s === "readonly" && this.tsCheckTypeAnnotationForReadOnly(e), this.finishNode(e, "TSTypeOperator");
  }
  tsCheckTypeAnnotationForReadOnly(e) {
    switch (e.typeAnnotation.type) {
      case "TSTupleType":
      case "TSArrayType":
        return;
      default:
        this.raise(y.UnexpectedReadonly, e);
    }
  }
  tsParseInferType() {
    let e = this.startNode();
    this.expectContextual(115);
    let s = this.startNode();
    return s.name = this.tsParseTypeParameterName(), s.constraint = this.tsTryParse(() => this.tsParseConstraintForInferType()), e.typeParameter = this.finishNode(s, "TSTypeParameter"), this.finishNode(e, "TSInferType");
  }
  tsParseConstraintForInferType() {
    if (this.eat(81)) {
      let e = this.tsInDisallowConditionalTypesContext(() => this.tsParseType());
      if (this.state.inDisallowConditionalTypesContext || !this.match(17)) return e;
    }
  }
  tsParseTypeOperatorOrHigher() {
    return mi(this.state.type) && !this.state.containsEsc ? this.tsParseTypeOperator() : this.isContextual(115) ? this.tsParseInferType() : this.tsInAllowConditionalTypesContext(() => this.tsParseArrayTypeOrHigher());
  }
  tsParseUnionOrIntersectionType(e, s, i) {
    let r = this.startNode(), n = this.eat(i), o = [];
    do
      o.push(s());
    while (this.eat(i));
    return o.length === 1 && !n ? o[0] : (r.types = o, this.finishNode(r, e));
  }
  tsParseIntersectionTypeOrHigher() {
    return this.tsParseUnionOrIntersectionType("TSIntersectionType", this.tsParseTypeOperatorOrHigher.bind(this), 45);
  }
  tsParseUnionTypeOrHigher() {
    return this.tsParseUnionOrIntersectionType("TSUnionType", this.tsParseIntersectionTypeOrHigher.bind(this), 43);
  }
  tsIsStartOfFunctionType() {
    return this.match(47) ? true : this.match(10) && this.tsLookAhead(this.tsIsUnambiguouslyStartOfFunctionType.bind(this));
  }
  tsSkipParameterStart() {
    if (w(this.state.type) || this.match(78)) return this.next(), true;
    if (this.match(5)) {
      let { errors: e } = this.state, s = e.length;
      try {
        return this.parseObjectLike(8, true), e.length === s;
      } catch {
        return false;
      }
    }
    if (this.match(0)) {
      this.next();
      let { errors: e } = this.state, s = e.length;
      try {
        return super.parseBindingList(3, 93, 1), e.length === s;
      } catch {
        return false;
      }
    }
    return false;
  }
  tsIsUnambiguouslyStartOfFunctionType() {
    return this.next(), !!(this.match(11) || this.match(21) || this.tsSkipParameterStart() && (this.match(14) || this.match(12) || this.match(17) || this.match(29) || this.match(11) && (this.next(), this.match(19))));
  }
  tsParseTypeOrTypePredicateAnnotation(e) {
    return this.tsInType(() => {
      let s = this.startNode();
      this.expect(e);
      let i = this.startNode(), r = !!this.tsTryParse(this.tsParseTypePredicateAsserts.bind(this));
      if (r && this.match(78)) {
        let h = this.tsParseThisTypeOrThisTypePredicate();
        return h.type === "TSThisType" ? (i.parameterName = h, i.asserts = true, i.typeAnnotation = null, h = this.finishNode(i, "TSTypePredicate")) : (this.resetStartLocationFromNode(h, i), h.asserts = true), s.typeAnnotation = h, this.finishNode(s, "TSTypeAnnotation");
      }
      let n = this.tsIsIdentifier() && this.tsTryParse(this.tsParseTypePredicatePrefix.bind(this));
      if (!n) return r ? (i.parameterName = this.parseIdentifier(), i.asserts = r, i.typeAnnotation = null, s.typeAnnotation = this.finishNode(i, "TSTypePredicate"), this.finishNode(s, "TSTypeAnnotation")) : this.tsParseTypeAnnotation(false, s);
      let o = this.tsParseTypeAnnotation(false);
      return i.parameterName = n, i.typeAnnotation = o, i.asserts = r, s.typeAnnotation = this.finishNode(i, "TSTypePredicate"), this.finishNode(s, "TSTypeAnnotation");
    });
  }
  tsTryParseTypeOrTypePredicateAnnotation() {
    if (this.match(14)) return this.tsParseTypeOrTypePredicateAnnotation(14);
  }
  tsTryParseTypeAnnotation() {
    if (this.match(14)) return this.tsParseTypeAnnotation();
  }
  tsTryParseType() {
    return this.tsEatThenParseType(14);
  }
  tsParseTypePredicatePrefix() {
    let e = this.parseIdentifier();
    if (this.isContextual(116) && !this.hasPrecedingLineBreak()) return this.next(), e;
  }
  tsParseTypePredicateAsserts() {
    if (this.state.type !== 109) return false;
    let e = this.state.containsEsc;
    return this.next(), !w(this.state.type) && !this.match(78) ? false : (e && this.raise(p.InvalidEscapedReservedWord, this.state.lastTokStartLoc, { reservedWord: "asserts" }), true);
  }
  tsParseTypeAnnotation(e = true, s = this.startNode()) {
    return this.tsInType(() => {
      e && this.expect(14), s.typeAnnotation = this.tsParseType();
    }), this.finishNode(s, "TSTypeAnnotation");
  }
  tsParseType() {
    zt(this.state.inType);
    let e = this.tsParseNonConditionalType();
    if (this.state.inDisallowConditionalTypesContext || this.hasPrecedingLineBreak() || !this.eat(81)) return e;
    let s = this.startNodeAtNode(e);
    return s.checkType = e, s.extendsType = this.tsInDisallowConditionalTypesContext(() => this.tsParseNonConditionalType()), this.expect(17), s.trueType = this.tsInAllowConditionalTypesContext(() => this.tsParseType()), this.expect(14), s.falseType = this.tsInAllowConditionalTypesContext(() => this.tsParseType()), this.finishNode(s, "TSConditionalType");
  }
  isAbstractConstructorSignature() {
    return this.isContextual(124) && this.isLookaheadContextual("new");
  }
  tsParseNonConditionalType() {
    return this.tsIsStartOfFunctionType() ? this.tsParseFunctionOrConstructorType("TSFunctionType") : this.match(77) ? this.tsParseFunctionOrConstructorType("TSConstructorType") : this.isAbstractConstructorSignature() ? this.tsParseFunctionOrConstructorType("TSConstructorType", true) : this.tsParseUnionTypeOrHigher();
  }
  tsParseTypeAssertion() {
    this.getPluginOption("typescript", "disallowAmbiguousJSXLike") && this.raise(y.ReservedTypeAssertion, this.state.startLoc);
    let e = this.startNode();
    return e.typeAnnotation = this.tsInType(() => (this.next(), this.match(75) ? this.tsParseTypeReference() : this.tsParseType())), this.expect(48), e.expression = this.parseMaybeUnary(), this.finishNode(e, "TSTypeAssertion");
  }
  tsParseHeritageClause(e) {
    let s = this.state.startLoc, i = this.tsParseDelimitedList("HeritageClauseElement", () => {
      {
        let r = super.parseExprSubscripts();
        lt(r) || this.raise(y.InvalidHeritageClauseType, r.loc.start, { token: e });
        let n = e === "extends" ? "TSInterfaceHeritage" : "TSClassImplements";
        if (r.type === "TSInstantiationExpression") return r.type = n, r;
        let o = this.startNodeAtNode(r);
        return o.expression = r, (this.match(47) || this.match(51)) && (o.typeArguments = this.tsParseTypeArgumentsInExpression()), this.finishNode(o, n);
      }
    });
    return i.length || this.raise(y.EmptyHeritageClauseType, s, { token: e }), i;
  }
  tsParseInterfaceDeclaration(e, s = {}) {
    if (this.hasFollowingLineBreak()) return null;
    this.expectContextual(129), s.declare && (e.declare = true), w(this.state.type) ? (e.id = this.parseIdentifier(), this.checkIdentifier(e.id, 130)) : (e.id = null, this.raise(y.MissingInterfaceName, this.state.startLoc)), e.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers), this.eat(81) && (e.extends = this.tsParseHeritageClause("extends"));
    let i = this.startNode();
    return i.body = this.tsInType(this.tsParseObjectTypeMembers.bind(this)), e.body = this.finishNode(i, "TSInterfaceBody"), this.finishNode(e, "TSInterfaceDeclaration");
  }
  tsParseTypeAliasDeclaration(e) {
    return e.id = this.parseIdentifier(), this.checkIdentifier(e.id, 2), e.typeAnnotation = this.tsInType(() => {
      if (e.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutModifiers), this.expect(29), this.isContextual(114) && this.lookaheadCharCode() !== 46) {
        let s = this.startNode();
        return this.next(), this.finishNode(s, "TSIntrinsicKeyword");
      }
      return this.tsParseType();
    }), this.semicolon(), this.finishNode(e, "TSTypeAliasDeclaration");
  }
  tsInTopLevelContext(e) {
    if (this.curContext() !== E.brace) {
      let s = this.state.context;
      this.state.context = [s[0]];
      try {
        return e();
      } finally {
        this.state.context = s;
      }
    } else return e();
  }
  tsInType(e) {
    let s = this.state.inType;
    this.state.inType = true;
    try {
      return e();
    } finally {
      this.state.inType = s;
    }
  }
  tsInDisallowConditionalTypesContext(e) {
    let s = this.state.inDisallowConditionalTypesContext;
    this.state.inDisallowConditionalTypesContext = true;
    try {
      return e();
    } finally {
      this.state.inDisallowConditionalTypesContext = s;
    }
  }
  tsInAllowConditionalTypesContext(e) {
    let s = this.state.inDisallowConditionalTypesContext;
    this.state.inDisallowConditionalTypesContext = false;
    try {
      return e();
    } finally {
      this.state.inDisallowConditionalTypesContext = s;
    }
  }
  tsEatThenParseType(e) {
    if (this.match(e)) return this.tsNextThenParseType();
  }
  tsExpectThenParseType(e) {
    return this.tsInType(() => (this.expect(e), this.tsParseType()));
  }
  tsNextThenParseType() {
    return this.tsInType(() => (this.next(), this.tsParseType()));
  }
  tsParseEnumMember() {
    let e = this.startNode();
    return e.id = this.match(134) ? super.parseStringLiteral(this.state.value) : this.parseIdentifier(true), this.eat(29) && (e.initializer = super.parseMaybeAssignAllowIn()), this.finishNode(e, "TSEnumMember");
  }
  tsParseEnumDeclaration(e, s = {}) {
    return s.const && (e.const = true), s.declare && (e.declare = true), this.expectContextual(126), e.id = this.parseIdentifier(), this.checkIdentifier(e.id, e.const ? 8971 : 8459), e.body = this.tsParseEnumBody(), this.finishNode(e, "TSEnumDeclaration");
  }
  tsParseEnumBody() {
    let e = this.startNode();
    return this.expect(5), e.members = this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this)), this.expect(8), this.finishNode(e, "TSEnumBody");
  }
  tsParseModuleBlock() {
    let e = this.startNode();
    return this.scope.enter(0), this.expect(5), super.parseBlockOrModuleBlockBody(e.body = [], void 0, true, 8), this.scope.exit(), this.finishNode(e, "TSModuleBlock");
  }
  tsParseModuleOrNamespaceDeclaration(e, s = false) {
    return e.id = this.tsParseEntityName(1), e.id.type === "Identifier" && this.checkIdentifier(e.id, 1024), this.scope.enter(1024), this.prodParam.enter(0), e.body = this.tsParseModuleBlock(), this.prodParam.exit(), this.scope.exit(), this.finishNode(e, "TSModuleDeclaration");
  }
  tsParseAmbientExternalModuleDeclaration(e) {
    return this.isContextual(112) ? (e.kind = "global", e.id = this.parseIdentifier()) : this.match(134) ? (e.kind = "module", e.id = super.parseStringLiteral(this.state.value)) : this.unexpected(), this.match(5) ? (this.scope.enter(1024), this.prodParam.enter(0), e.body = this.tsParseModuleBlock(), this.prodParam.exit(), this.scope.exit()) : this.semicolon(), this.finishNode(e, "TSModuleDeclaration");
  }
  tsParseImportEqualsDeclaration(e, s, i) {
    e.id = s || this.parseIdentifier(), this.checkIdentifier(e.id, 4096), this.expect(29);
    let r = this.tsParseModuleReference();
    return e.importKind === "type" && r.type !== "TSExternalModuleReference" && this.raise(y.ImportAliasHasImportType, r), e.moduleReference = r, this.semicolon(), this.finishNode(e, "TSImportEqualsDeclaration");
  }
  tsIsExternalModuleReference() {
    return this.isContextual(119) && this.lookaheadCharCode() === 40;
  }
  tsParseModuleReference() {
    return this.tsIsExternalModuleReference() ? this.tsParseExternalModuleReference() : this.tsParseEntityName(0);
  }
  tsParseExternalModuleReference() {
    let e = this.startNode();
    return this.expectContextual(119), this.expect(10), this.match(134) || this.unexpected(), e.expression = super.parseExprAtom(), this.expect(11), this.sawUnambiguousESM = true, this.finishNode(e, "TSExternalModuleReference");
  }
  tsLookAhead(e) {
    let s = this.state.clone(), i = e();
    return this.state = s, i;
  }
  tsTryParseAndCatch(e) {
    let s = this.tryParse((i) => e() || i());
    if (!(s.aborted || !s.node)) return s.error && (this.state = s.failState), s.node;
  }
  tsTryParse(e) {
    let s = this.state.clone(), i = e();
    if (i !== void 0 && i !== false) return i;
    this.state = s;
  }
  tsTryParseDeclare(e) {
    if (this.isLineTerminator()) return;
    let s = this.state.type;
    return this.tsInAmbientContext(() => {
      switch (s) {
        case 68:
          return e.declare = true, super.parseFunctionStatement(e, false, false);
        case 80:
          return e.declare = true, this.parseClass(e, true, false);
        case 126:
          return this.tsParseEnumDeclaration(e, { declare: true });
        case 112:
          return this.tsParseAmbientExternalModuleDeclaration(e);
        case 100:
          if (this.state.containsEsc) return;
        case 75:
        case 74:
          return !this.match(75) || !this.isLookaheadContextual("enum") ? (e.declare = true, this.parseVarStatement(e, this.state.value, true)) : (this.expect(75), this.tsParseEnumDeclaration(e, { const: true, declare: true }));
        case 107:
          if (this.isUsing()) return this.raise(y.InvalidModifierOnUsingDeclaration, this.state.startLoc, "declare"), e.declare = true, this.parseVarStatement(e, "using", true);
          break;
        case 96:
          if (this.isAwaitUsing()) return this.raise(y.InvalidModifierOnAwaitUsingDeclaration, this.state.startLoc, "declare"), e.declare = true, this.next(), this.parseVarStatement(e, "await using", true);
          break;
        case 129: {
          let i = this.tsParseInterfaceDeclaration(e, { declare: true });
          if (i) return i;
        }
        default:
          if (w(s)) return this.tsParseDeclaration(e, this.state.type, true, null);
      }
    });
  }
  tsTryParseExportDeclaration() {
    return this.tsParseDeclaration(this.startNode(), this.state.type, true, null);
  }
  tsParseDeclaration(e, s, i, r) {
    switch (s) {
      case 124:
        if (this.tsCheckLineTerminator(i) && (this.match(80) || w(this.state.type))) return this.tsParseAbstractDeclaration(e, r);
        break;
      case 127:
        if (this.tsCheckLineTerminator(i)) {
          if (this.match(134)) return this.tsParseAmbientExternalModuleDeclaration(e);
          if (w(this.state.type)) return e.kind = "module", this.tsParseModuleOrNamespaceDeclaration(e);
        }
        break;
      case 128:
        if (this.tsCheckLineTerminator(i) && w(this.state.type)) return e.kind = "namespace", this.tsParseModuleOrNamespaceDeclaration(e);
        break;
      case 130:
        if (this.tsCheckLineTerminator(i) && w(this.state.type)) return this.tsParseTypeAliasDeclaration(e);
        break;
    }
  }
  tsCheckLineTerminator(e) {
    return e ? this.hasFollowingLineBreak() ? false : (this.next(), true) : !this.isLineTerminator();
  }
  tsTryParseGenericAsyncArrowFunction(e) {
    if (!this.match(47)) return;
    let s = this.state.maybeInArrowParameters;
    this.state.maybeInArrowParameters = true;
    let i = this.tsTryParseAndCatch(() => {
      let r = this.startNodeAt(e);
      return r.typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier), super.parseFunctionParams(r), r.returnType = this.tsTryParseTypeOrTypePredicateAnnotation(), this.expect(19), r;
    });
    if (this.state.maybeInArrowParameters = s, !!i) return super.parseArrowExpression(i, null, true);
  }
  tsParseTypeArgumentsInExpression() {
    if (this.reScan_lt() === 47) return this.tsParseTypeArguments();
  }
  tsParseTypeArguments() {
    let e = this.startNode();
    return e.params = this.tsInType(() => this.tsInTopLevelContext(() => (this.expect(47), this.tsParseDelimitedList("TypeParametersOrArguments", this.tsParseType.bind(this))))), e.params.length === 0 ? this.raise(y.EmptyTypeArguments, e) : !this.state.inType && this.curContext() === E.brace && this.reScan_lt_gt(), this.expect(48), this.finishNode(e, "TSTypeParameterInstantiation");
  }
  tsIsDeclarationStart() {
    return yi(this.state.type);
  }
  isExportDefaultSpecifier() {
    return this.tsIsDeclarationStart() ? false : super.isExportDefaultSpecifier();
  }
  parseBindingElement(e, s) {
    let i = s.length ? s[0].loc.start : this.state.startLoc, r = {};
    this.tsParseModifiers({ allowedModifiers: ["public", "private", "protected", "override", "readonly"] }, r);
    let n = r.accessibility, o = r.override, h = r.readonly;
    !(e & 4) && (n || h || o) && this.raise(y.UnexpectedParameterModifier, i);
    let l2 = this.parseMaybeDefault();
    e & 2 && this.parseFunctionParamType(l2);
    let u = this.parseMaybeDefault(l2.loc.start, l2);
    if (n || h || o) {
      let f2 = this.startNodeAt(i);
      return s.length && (f2.decorators = s), n && (f2.accessibility = n), h && (f2.readonly = h), o && (f2.override = o), u.type !== "Identifier" && u.type !== "AssignmentPattern" && this.raise(y.UnsupportedParameterPropertyKind, f2), f2.parameter = u, this.finishNode(f2, "TSParameterProperty");
    }
    return s.length && (l2.decorators = s), u;
  }
  isSimpleParameter(e) {
    return e.type === "TSParameterProperty" && super.isSimpleParameter(e.parameter) || super.isSimpleParameter(e);
  }
  tsDisallowOptionalPattern(e) {
    for (let s of e.params) s.type !== "Identifier" && s.optional && !this.state.isAmbientContext && this.raise(y.PatternIsOptional, s);
  }
  setArrowFunctionParameters(e, s, i) {
    super.setArrowFunctionParameters(e, s, i), this.tsDisallowOptionalPattern(e);
  }
  parseFunctionBodyAndFinish(e, s, i = false) {
    this.match(14) && (e.returnType = this.tsParseTypeOrTypePredicateAnnotation(14));
    let r = s === "FunctionDeclaration" ? "TSDeclareFunction" : s === "ClassMethod" || s === "ClassPrivateMethod" ? "TSDeclareMethod" : void 0;
    return r && !this.match(5) && this.isLineTerminator() ? this.finishNode(e, r) : r === "TSDeclareFunction" && this.state.isAmbientContext && (this.raise(y.DeclareFunctionHasImplementation, e), e.declare) ? super.parseFunctionBodyAndFinish(e, r, i) : (this.tsDisallowOptionalPattern(e), super.parseFunctionBodyAndFinish(e, s, i));
  }
  registerFunctionStatementId(e) {
    !e.body && e.id ? this.checkIdentifier(e.id, 1024) : super.registerFunctionStatementId(e);
  }
  tsCheckForInvalidTypeCasts(e) {
    e.forEach((s) => {
      s?.type === "TSTypeCastExpression" && this.raise(y.UnexpectedTypeAnnotation, s.typeAnnotation);
    });
  }
  toReferencedList(e, s) {
    return this.tsCheckForInvalidTypeCasts(e), e;
  }
  parseArrayLike(e, s, i) {
    let r = super.parseArrayLike(e, s, i);
    return r.type === "ArrayExpression" && this.tsCheckForInvalidTypeCasts(r.elements), r;
  }
  parseSubscript(e, s, i, r) {
    if (!this.hasPrecedingLineBreak() && this.match(35)) {
      this.state.canStartJSXElement = false, this.next();
      let o = this.startNodeAt(s);
      return o.expression = e, this.finishNode(o, "TSNonNullExpression");
    }
    let n = false;
    if (this.match(18) && this.lookaheadCharCode() === 60) {
      if (i) return r.stop = true, e;
      r.optionalChainMember = n = true, this.next();
    }
    if (this.match(47) || this.match(51)) {
      let o, h = this.tsTryParseAndCatch(() => {
        if (!i && this.atPossibleAsyncArrow(e)) {
          let d = this.tsTryParseGenericAsyncArrowFunction(s);
          if (d) return r.stop = true, d;
        }
        let l2 = this.tsParseTypeArgumentsInExpression();
        if (!l2) return;
        if (n && !this.match(10)) {
          o = this.state.curPosition();
          return;
        }
        if ($e(this.state.type)) {
          let d = super.parseTaggedTemplateExpression(e, s, r);
          return d.typeArguments = l2, d;
        }
        if (!i && this.eat(10)) {
          let d = this.startNodeAt(s);
          return d.callee = e, d.arguments = this.parseCallExpressionArguments(), this.tsCheckForInvalidTypeCasts(d.arguments), d.typeArguments = l2, r.optionalChainMember && (d.optional = n), this.finishCallExpression(d, r.optionalChainMember);
        }
        let u = this.state.type;
        if (u === 48 || u === 52 || u !== 10 && ce(u) && !this.hasPrecedingLineBreak()) return;
        let f2 = this.startNodeAt(s);
        return f2.expression = e, f2.typeArguments = l2, this.finishNode(f2, "TSInstantiationExpression");
      });
      if (o && this.unexpected(o, 10), h) return h.type === "TSInstantiationExpression" && ((this.match(16) || this.match(18) && this.lookaheadCharCode() !== 40) && this.raise(y.InvalidPropertyAccessAfterInstantiationExpression, this.state.startLoc), !this.match(16) && !this.match(18) && (h.expression = super.stopParseSubscript(e, r))), h;
    }
    return super.parseSubscript(e, s, i, r);
  }
  parseNewCallee(e) {
    super.parseNewCallee(e);
    let { callee: s } = e;
    s.type === "TSInstantiationExpression" && !s.extra?.parenthesized && (e.typeArguments = s.typeArguments, e.callee = s.expression);
  }
  parseExprOp(e, s, i) {
    let r;
    if (Ae(58) > i && !this.hasPrecedingLineBreak() && (this.isContextual(93) || (r = this.isContextual(120)))) {
      let n = this.startNodeAt(s);
      return n.expression = e, n.typeAnnotation = this.tsInType(() => (this.next(), this.match(75) ? (r && this.raise(p.UnexpectedKeyword, this.state.startLoc, { keyword: "const" }), this.tsParseTypeReference()) : this.tsParseType())), this.finishNode(n, r ? "TSSatisfiesExpression" : "TSAsExpression"), this.reScan_lt_gt(), this.parseExprOp(n, s, i);
    }
    return super.parseExprOp(e, s, i);
  }
  checkReservedWord(e, s, i, r) {
    this.state.isAmbientContext || super.checkReservedWord(e, s, i, r);
  }
  checkImportReflection(e) {
    super.checkImportReflection(e), e.module && e.importKind !== "value" && this.raise(y.ImportReflectionHasImportType, e.specifiers[0].loc.start);
  }
  checkDuplicateExports() {
  }
  isPotentialImportPhase(e) {
    if (super.isPotentialImportPhase(e)) return true;
    if (this.isContextual(130)) {
      let s = this.lookaheadCharCode();
      return e ? s === 123 || s === 42 : s !== 61;
    }
    return !e && this.isContextual(87);
  }
  applyImportPhase(e, s, i, r) {
    super.applyImportPhase(e, s, i, r), s ? e.exportKind = i === "type" ? "type" : "value" : e.importKind = i === "type" || i === "typeof" ? i : "value";
  }
  parseImport(e) {
    if (this.match(134)) return e.importKind = "value", super.parseImport(e);
    let s;
    if (w(this.state.type) && this.lookaheadCharCode() === 61) return e.importKind = "value", this.tsParseImportEqualsDeclaration(e);
    if (this.isContextual(130)) {
      let i = this.parseMaybeImportPhase(e, false);
      if (this.lookaheadCharCode() === 61) return this.tsParseImportEqualsDeclaration(e, i);
      s = super.parseImportSpecifiersAndAfter(e, i);
    } else s = super.parseImport(e);
    return s.importKind === "type" && s.specifiers.length > 1 && s.specifiers[0].type === "ImportDefaultSpecifier" && this.raise(y.TypeImportCannotSpecifyDefaultAndNamed, s), s;
  }
  parseExport(e, s) {
    if (this.match(83)) {
      let i = this.startNode();
      this.next();
      let r = null;
      this.isContextual(130) && this.isPotentialImportPhase(false) ? r = this.parseMaybeImportPhase(i, false) : i.importKind = "value";
      let n = this.tsParseImportEqualsDeclaration(i, r, true);
      return e.attributes = [], e.declaration = n, e.exportKind = "value", e.source = null, e.specifiers = [], this.finishNode(e, "ExportNamedDeclaration");
    } else if (this.eat(29)) {
      let i = e;
      return i.expression = super.parseExpression(), this.semicolon(), this.sawUnambiguousESM = true, this.finishNode(i, "TSExportAssignment");
    } else if (this.eatContextual(93)) {
      let i = e;
      return this.expectContextual(128), i.id = this.parseIdentifier(), this.semicolon(), this.finishNode(i, "TSNamespaceExportDeclaration");
    } else return super.parseExport(e, s);
  }
  isAbstractClass() {
    return this.isContextual(124) && this.isLookaheadContextual("class");
  }
  parseExportDefaultExpression() {
    if (this.isAbstractClass()) {
      let e = this.startNode();
      return this.next(), e.abstract = true, this.parseClass(e, true, true);
    }
    if (this.match(129)) {
      let e = this.tsParseInterfaceDeclaration(this.startNode());
      if (e) return e;
    }
    return super.parseExportDefaultExpression();
  }
  parseVarStatement(e, s, i = false) {
    let { isAmbientContext: r } = this.state, n = super.parseVarStatement(e, s, i || r);
    if (!r) return n;
    if (!e.declare && (s === "using" || s === "await using")) return this.raiseOverwrite(y.UsingDeclarationInAmbientContext, e, s), n;
    for (let { id: o, init: h } of n.declarations) h && (s === "var" || s === "let" || o.typeAnnotation ? this.raise(y.InitializerNotAllowedInAmbientContext, h) : Xi(h, this.hasPlugin("estree")) || this.raise(y.ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference, h));
    return n;
  }
  parseStatementContent(e, s) {
    if (!this.state.containsEsc) switch (this.state.type) {
      case 75: {
        if (this.isLookaheadContextual("enum")) {
          let i = this.startNode();
          return this.expect(75), this.tsParseEnumDeclaration(i, { const: true });
        }
        break;
      }
      case 124:
      case 125: {
        if (this.nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine()) {
          let i = this.state.type, r = this.startNode();
          this.next();
          let n = i === 125 ? this.tsTryParseDeclare(r) : this.tsParseAbstractDeclaration(r, s);
          return n ? (i === 125 && (n.declare = true), n) : (r.expression = this.createIdentifier(this.startNodeAt(r.loc.start), i === 125 ? "declare" : "abstract"), this.semicolon(false), this.finishNode(r, "ExpressionStatement"));
        }
        break;
      }
      case 126:
        return this.tsParseEnumDeclaration(this.startNode());
      case 112: {
        if (this.lookaheadCharCode() === 123) {
          let r = this.startNode();
          return this.tsParseAmbientExternalModuleDeclaration(r);
        }
        break;
      }
      case 129: {
        let i = this.tsParseInterfaceDeclaration(this.startNode());
        if (i) return i;
        break;
      }
      case 127: {
        if (this.nextTokenIsIdentifierOrStringLiteralOnSameLine()) {
          let i = this.startNode();
          return this.next(), this.tsParseDeclaration(i, 127, false, s);
        }
        break;
      }
      case 128: {
        if (this.nextTokenIsIdentifierOnSameLine()) {
          let i = this.startNode();
          return this.next(), this.tsParseDeclaration(i, 128, false, s);
        }
        break;
      }
      case 130: {
        if (this.nextTokenIsIdentifierOnSameLine()) {
          let i = this.startNode();
          return this.next(), this.tsParseTypeAliasDeclaration(i);
        }
        break;
      }
    }
    return super.parseStatementContent(e, s);
  }
  parseAccessModifier() {
    return this.tsParseModifier(["public", "protected", "private"]);
  }
  tsHasSomeModifiers(e, s) {
    return s.some((i) => qt(i) ? e.accessibility === i : !!e[i]);
  }
  tsIsStartOfStaticBlocks() {
    return this.isContextual(106) && this.lookaheadCharCode() === 123;
  }
  parseClassMember(e, s, i) {
    let r = ["declare", "private", "public", "protected", "override", "abstract", "readonly", "static"];
    this.tsParseModifiers({ allowedModifiers: r, disallowedModifiers: ["in", "out"], stopOnStartOfClassStaticBlock: true, errorTemplate: y.InvalidModifierOnTypeParameterPositions }, s);
    let n = () => {
      this.tsIsStartOfStaticBlocks() ? (this.next(), this.next(), this.tsHasSomeModifiers(s, r) && this.raise(y.StaticBlockCannotHaveModifier, this.state.curPosition()), super.parseClassStaticBlock(e, s)) : this.parseClassMemberWithIsStatic(e, s, i, !!s.static);
    };
    s.declare ? this.tsInAmbientContext(n) : n();
  }
  parseClassMemberWithIsStatic(e, s, i, r) {
    let n = this.tsTryParseIndexSignature(s);
    if (n) {
      e.body.push(n), s.abstract && this.raise(y.IndexSignatureHasAbstract, s), s.accessibility && this.raise(y.IndexSignatureHasAccessibility, s, { modifier: s.accessibility }), s.declare && this.raise(y.IndexSignatureHasDeclare, s), s.override && this.raise(y.IndexSignatureHasOverride, s);
      return;
    }
    !this.state.inAbstractClass && s.abstract && this.raise(y.NonAbstractClassHasAbstractMethod, s), s.override && (i.hadSuperClass || this.raise(y.OverrideNotInSubClass, s)), super.parseClassMemberWithIsStatic(e, s, i, r);
  }
  parsePostMemberNameModifiers(e) {
    this.eat(17) && (e.optional = true), e.readonly && this.match(10) && this.raise(y.ClassMethodHasReadonly, e), e.declare && this.match(10) && this.raise(y.ClassMethodHasDeclare, e);
  }
  shouldParseExportDeclaration() {
    return this.tsIsDeclarationStart() ? true : super.shouldParseExportDeclaration();
  }
  parseConditional(e, s, i) {
    if (!this.match(17)) return e;
    if (this.state.maybeInArrowParameters) {
      let r = this.lookaheadCharCode();
      if (r === 44 || r === 61 || r === 58 || r === 41) return this.setOptionalParametersError(i), e;
    }
    return super.parseConditional(e, s, i);
  }
  parseParenItem(e, s) {
    let i = super.parseParenItem(e, s);
    if (this.eat(17) && (i.optional = true, this.resetEndLocation(e)), this.match(14)) {
      let r = this.startNodeAt(s);
      return r.expression = e, r.typeAnnotation = this.tsParseTypeAnnotation(), this.finishNode(r, "TSTypeCastExpression");
    }
    return e;
  }
  parseExportDeclaration(e) {
    if (!this.state.isAmbientContext && this.isContextual(125)) return this.tsInAmbientContext(() => this.parseExportDeclaration(e));
    let s = this.state.startLoc, i = this.eatContextual(125);
    if (i && (this.isContextual(125) || !this.shouldParseExportDeclaration())) throw this.raise(y.ExpectedAmbientAfterExportDeclare, this.state.startLoc);
    let n = w(this.state.type) && this.tsTryParseExportDeclaration() || super.parseExportDeclaration(e);
    return n ? ((n.type === "TSInterfaceDeclaration" || n.type === "TSTypeAliasDeclaration" || i) && (e.exportKind = "type"), i && n.type !== "TSImportEqualsDeclaration" && (this.resetStartLocation(n, s), n.declare = true), n) : null;
  }
  parseClassId(e, s, i, r) {
    if ((!s || i) && this.isContextual(113)) return;
    super.parseClassId(e, s, i, e.declare ? 1024 : 8331);
    let n = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);
    n && (e.typeParameters = n);
  }
  parseClassPropertyAnnotation(e) {
    e.optional || (this.eat(35) ? e.definite = true : this.eat(17) && (e.optional = true));
    let s = this.tsTryParseTypeAnnotation();
    s && (e.typeAnnotation = s);
  }
  parseClassProperty(e) {
    if (this.parseClassPropertyAnnotation(e), this.state.isAmbientContext && !(e.readonly && !e.typeAnnotation) && this.match(29) && this.raise(y.DeclareClassFieldHasInitializer, this.state.startLoc), e.abstract && this.match(29)) {
      let { key: s } = e;
      this.raise(y.AbstractPropertyHasInitializer, this.state.startLoc, { propertyName: s.type === "Identifier" && !e.computed ? s.name : `[${this.input.slice(this.offsetToSourcePos(s.start), this.offsetToSourcePos(s.end))}]` });
    }
    return super.parseClassProperty(e);
  }
  parseClassPrivateProperty(e) {
    return e.abstract && this.raise(y.PrivateElementHasAbstract, e), e.accessibility && this.raise(y.PrivateElementHasAccessibility, e, { modifier: e.accessibility }), this.parseClassPropertyAnnotation(e), super.parseClassPrivateProperty(e);
  }
  parseClassAccessorProperty(e) {
    return this.parseClassPropertyAnnotation(e), e.optional && this.raise(y.AccessorCannotBeOptional, e), super.parseClassAccessorProperty(e);
  }
  pushClassMethod(e, s, i, r, n, o) {
    let h = this.tsTryParseTypeParameters(this.tsParseConstModifier);
    h && n && this.raise(y.ConstructorHasTypeParameters, h);
    let { declare: l2 = false, kind: u } = s;
    l2 && (u === "get" || u === "set") && this.raise(y.DeclareAccessor, s, { kind: u }), h && (s.typeParameters = h), super.pushClassMethod(e, s, i, r, n, o);
  }
  pushClassPrivateMethod(e, s, i, r) {
    let n = this.tsTryParseTypeParameters(this.tsParseConstModifier);
    n && (s.typeParameters = n), super.pushClassPrivateMethod(e, s, i, r);
  }
  declareClassPrivateMethodInScope(e, s) {
    e.type !== "TSDeclareMethod" && (e.type === "MethodDefinition" && e.value.body == null || super.declareClassPrivateMethodInScope(e, s));
  }
  parseClassSuper(e) {
    super.parseClassSuper(e), e.superClass && (this.match(47) || this.match(51)) && (e.superTypeArguments = this.tsParseTypeArgumentsInExpression()), this.eatContextual(113) && (e.implements = this.tsParseHeritageClause("implements"));
  }
  parseObjPropValue(e, s, i, r, n, o, h) {
    let l2 = this.tsTryParseTypeParameters(this.tsParseConstModifier);
    return l2 && (e.typeParameters = l2), super.parseObjPropValue(e, s, i, r, n, o, h);
  }
  parseFunctionParams(e, s) {
    let i = this.tsTryParseTypeParameters(this.tsParseConstModifier);
    i && (e.typeParameters = i), super.parseFunctionParams(e, s);
  }
  parseVarId(e, s) {
    super.parseVarId(e, s), e.id.type === "Identifier" && !this.hasPrecedingLineBreak() && this.eat(35) && (e.definite = true);
    let i = this.tsTryParseTypeAnnotation();
    i && (e.id.typeAnnotation = i, this.resetEndLocation(e.id));
  }
  parseAsyncArrowFromCallExpression(e, s) {
    return this.match(14) && (e.returnType = this.tsParseTypeAnnotation()), super.parseAsyncArrowFromCallExpression(e, s);
  }
  parseMaybeAssign(e, s) {
    let i, r, n;
    if (this.hasPlugin("jsx") && (this.match(143) || this.match(47))) {
      if (i = this.state.clone(), r = this.tryParse(() => super.parseMaybeAssign(e, s), i), !r.error) return r.node;
      let { context: l2 } = this.state, u = l2[l2.length - 1];
      (u === E.j_oTag || u === E.j_expr) && l2.pop();
    }
    if (!r?.error && !this.match(47)) return super.parseMaybeAssign(e, s);
    (!i || i === this.state) && (i = this.state.clone());
    let o, h = this.tryParse((l2) => {
      o = this.tsParseTypeParameters(this.tsParseConstModifier);
      let u = super.parseMaybeAssign(e, s);
      if ((u.type !== "ArrowFunctionExpression" || u.extra?.parenthesized) && l2(), o?.params.length !== 0 && this.resetStartLocationFromNode(u, o), u.typeParameters = o, this.hasPlugin("jsx") && u.typeParameters.params.length === 1 && !u.typeParameters.extra?.trailingComma) {
        let f2 = u.typeParameters.params[0];
        f2.constraint || this.raise(y.SingleTypeParameterWithoutTrailingComma, D(f2.loc.end, 1), { typeParameterName: f2.name.name });
      }
      return u;
    }, i);
    if (!h.error && !h.aborted) return o && this.reportReservedArrowTypeParam(o), h.node;
    if (!r && (zt(!this.hasPlugin("jsx")), n = this.tryParse(() => super.parseMaybeAssign(e, s), i), !n.error)) return n.node;
    if (r?.node) return this.state = r.failState, r.node;
    if (h.node) return this.state = h.failState, o && this.reportReservedArrowTypeParam(o), h.node;
    if (n?.node) return this.state = n.failState, n.node;
    throw r?.error || h.error || n?.error;
  }
  reportReservedArrowTypeParam(e) {
    e.params.length === 1 && !e.params[0].constraint && !e.extra?.trailingComma && this.getPluginOption("typescript", "disallowAmbiguousJSXLike") && this.raise(y.ReservedArrowTypeParam, e);
  }
  parseMaybeUnary(e, s) {
    return !this.hasPlugin("jsx") && this.match(47) ? this.tsParseTypeAssertion() : super.parseMaybeUnary(e, s);
  }
  parseArrow(e) {
    if (this.match(14)) {
      let s = this.tryParse((i) => {
        let r = this.tsParseTypeOrTypePredicateAnnotation(14);
        return (this.canInsertSemicolon() || !this.match(19)) && i(), r;
      });
      if (s.aborted) return;
      s.thrown || (s.error && (this.state = s.failState), e.returnType = s.node);
    }
    return super.parseArrow(e);
  }
  parseFunctionParamType(e) {
    this.eat(17) && (e.optional = true);
    let s = this.tsTryParseTypeAnnotation();
    return s && (e.typeAnnotation = s), this.resetEndLocation(e), e;
  }
  isAssignable(e, s) {
    switch (e.type) {
      case "TSTypeCastExpression":
        return this.isAssignable(e.expression, s);
      case "TSParameterProperty":
        return true;
      default:
        return super.isAssignable(e, s);
    }
  }
  toAssignable(e, s = false) {
    switch (e.type) {
      case "ParenthesizedExpression":
        this.toAssignableParenthesizedExpression(e, s);
        break;
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
        s ? this.expressionScope.recordArrowParameterBindingError(y.UnexpectedTypeCastInParameter, e) : this.raise(y.UnexpectedTypeCastInParameter, e), this.toAssignable(e.expression, s);
        break;
      case "AssignmentExpression":
        !s && e.left.type === "TSTypeCastExpression" && (e.left = this.typeCastToParameter(e.left));
      default:
        super.toAssignable(e, s);
    }
  }
  toAssignableParenthesizedExpression(e, s) {
    switch (e.expression.type) {
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
      case "ParenthesizedExpression":
        this.toAssignable(e.expression, s);
        break;
      default:
        super.toAssignable(e, s);
    }
  }
  checkToRestConversion(e, s) {
    switch (e.type) {
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "TSNonNullExpression":
        this.checkToRestConversion(e.expression, false);
        break;
      default:
        super.checkToRestConversion(e, s);
    }
  }
  isValidLVal(e, s, i, r) {
    switch (e) {
      case "TSTypeCastExpression":
        return true;
      case "TSParameterProperty":
        return "parameter";
      case "TSNonNullExpression":
        return "expression";
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
        return (r !== 64 || !i) && ["expression", true];
      default:
        return super.isValidLVal(e, s, i, r);
    }
  }
  parseBindingAtom() {
    return this.state.type === 78 ? this.parseIdentifier(true) : super.parseBindingAtom();
  }
  parseMaybeDecoratorArguments(e, s) {
    if (this.match(47) || this.match(51)) {
      let i = this.tsParseTypeArgumentsInExpression();
      if (this.match(10)) {
        let r = super.parseMaybeDecoratorArguments(e, s);
        return r.typeArguments = i, r;
      }
      this.unexpected(null, 10);
    }
    return super.parseMaybeDecoratorArguments(e, s);
  }
  checkCommaAfterRest(e) {
    return this.state.isAmbientContext && this.match(12) && this.lookaheadCharCode() === e ? (this.next(), false) : super.checkCommaAfterRest(e);
  }
  isClassMethod() {
    return this.match(47) || super.isClassMethod();
  }
  isClassProperty() {
    return this.match(35) || this.match(14) || super.isClassProperty();
  }
  parseMaybeDefault(e, s) {
    let i = super.parseMaybeDefault(e, s);
    return i.type === "AssignmentPattern" && i.typeAnnotation && i.right.start < i.typeAnnotation.start && this.raise(y.TypeAnnotationAfterAssign, i.typeAnnotation), i;
  }
  getTokenFromCode(e) {
    if (this.state.inType) {
      if (e === 62) {
        this.finishOp(48, 1);
        return;
      }
      if (e === 60) {
        this.finishOp(47, 1);
        return;
      }
    }
    super.getTokenFromCode(e);
  }
  reScan_lt_gt() {
    let { type: e } = this.state;
    e === 47 ? (this.state.pos -= 1, this.readToken_lt()) : e === 48 && (this.state.pos -= 1, this.readToken_gt());
  }
  reScan_lt() {
    let { type: e } = this.state;
    return e === 51 ? (this.state.pos -= 2, this.finishOp(47, 1), 47) : e;
  }
  toAssignableListItem(e, s, i) {
    let r = e[s];
    r.type === "TSTypeCastExpression" && (e[s] = this.typeCastToParameter(r)), super.toAssignableListItem(e, s, i);
  }
  typeCastToParameter(e) {
    return e.expression.typeAnnotation = e.typeAnnotation, this.resetEndLocation(e.expression, e.typeAnnotation.loc.end), e.expression;
  }
  shouldParseArrow(e) {
    return this.match(14) ? e.every((s) => this.isAssignable(s, true)) : super.shouldParseArrow(e);
  }
  shouldParseAsyncArrow() {
    return this.match(14) || super.shouldParseAsyncArrow();
  }
  canHaveLeadingDecorator() {
    return super.canHaveLeadingDecorator() || this.isAbstractClass();
  }
  jsxParseOpeningElementAfterName(e) {
    if (this.match(47) || this.match(51)) {
      let s = this.tsTryParseAndCatch(() => this.tsParseTypeArgumentsInExpression());
      s && (e.typeArguments = s);
    }
    return super.jsxParseOpeningElementAfterName(e);
  }
  getGetterSetterExpectedParamCount(e) {
    let s = super.getGetterSetterExpectedParamCount(e), r = this.getObjectOrClassMethodParams(e)[0];
    return r && this.isThisParam(r) ? s + 1 : s;
  }
  parseCatchClauseParam() {
    let e = super.parseCatchClauseParam(), s = this.tsTryParseTypeAnnotation();
    return s && (e.typeAnnotation = s, this.resetEndLocation(e)), e;
  }
  tsInAmbientContext(e) {
    let { isAmbientContext: s, strict: i } = this.state;
    this.state.isAmbientContext = true, this.state.strict = false;
    try {
      return e();
    } finally {
      this.state.isAmbientContext = s, this.state.strict = i;
    }
  }
  parseClass(e, s, i) {
    let r = this.state.inAbstractClass;
    this.state.inAbstractClass = !!e.abstract;
    try {
      return super.parseClass(e, s, i);
    } finally {
      this.state.inAbstractClass = r;
    }
  }
  tsParseAbstractDeclaration(e, s) {
    if (this.match(80)) return e.abstract = true, this.maybeTakeDecorators(s, this.parseClass(e, true, false));
    if (this.isContextual(129)) return this.hasFollowingLineBreak() ? null : (e.abstract = true, this.raise(y.NonClassMethodPropertyHasAbstractModifier, e), this.tsParseInterfaceDeclaration(e));
    throw this.unexpected(null, 80);
  }
  parseMethod(e, s, i, r, n, o, h) {
    let l2 = super.parseMethod(e, s, i, r, n, o, h);
    if ((l2.abstract || l2.type === "TSAbstractMethodDefinition") && (this.hasPlugin("estree") ? l2.value : l2).body) {
      let { key: d } = l2;
      this.raise(y.AbstractMethodHasImplementation, l2, { methodName: d.type === "Identifier" && !l2.computed ? d.name : `[${this.input.slice(this.offsetToSourcePos(d.start), this.offsetToSourcePos(d.end))}]` });
    }
    return l2;
  }
  tsParseTypeParameterName() {
    return this.parseIdentifier();
  }
  shouldParseAsAmbientContext() {
    return !!this.getPluginOption("typescript", "dts");
  }
  parse() {
    return this.shouldParseAsAmbientContext() && (this.state.isAmbientContext = true), super.parse();
  }
  getExpression() {
    return this.shouldParseAsAmbientContext() && (this.state.isAmbientContext = true), super.getExpression();
  }
  parseExportSpecifier(e, s, i, r) {
    return !s && r ? (this.parseTypeOnlyImportExportSpecifier(e, false, i), this.finishNode(e, "ExportSpecifier")) : (e.exportKind = "value", super.parseExportSpecifier(e, s, i, r));
  }
  parseImportSpecifier(e, s, i, r, n) {
    return !s && r ? (this.parseTypeOnlyImportExportSpecifier(e, true, i), this.finishNode(e, "ImportSpecifier")) : (e.importKind = "value", super.parseImportSpecifier(e, s, i, r, i ? 4098 : 4096));
  }
  parseTypeOnlyImportExportSpecifier(e, s, i) {
    let r = s ? "imported" : "local", n = s ? "local" : "exported", o = e[r], h, l2 = false, u = true, f2 = o.loc.start;
    if (this.isContextual(93)) {
      let x3 = this.parseIdentifier();
      if (this.isContextual(93)) {
        let A2 = this.parseIdentifier();
        O(this.state.type) ? (l2 = true, o = x3, h = s ? this.parseIdentifier() : this.parseModuleExportName(), u = false) : (h = A2, u = false);
      } else O(this.state.type) ? (u = false, h = s ? this.parseIdentifier() : this.parseModuleExportName()) : (l2 = true, o = x3);
    } else O(this.state.type) && (l2 = true, s ? (o = this.parseIdentifier(true), this.isContextual(93) || this.checkReservedWord(o.name, o.loc.start, true, true)) : o = this.parseModuleExportName());
    l2 && i && this.raise(s ? y.TypeModifierIsUsedInTypeImports : y.TypeModifierIsUsedInTypeExports, f2), e[r] = o, e[n] = h;
    let d = s ? "importKind" : "exportKind";
    e[d] = l2 ? "type" : "value", u && this.eatContextual(93) && (e[n] = s ? this.parseIdentifier() : this.parseModuleExportName()), e[n] || (e[n] = this.cloneIdentifier(e[r])), s && this.checkIdentifier(e[n], l2 ? 4098 : 4096);
  }
  fillOptionalPropertiesForTSESLint(e) {
    switch (e.type) {
      case "ExpressionStatement":
        e.directive ?? (e.directive = void 0);
        return;
      case "RestElement":
        e.value = void 0;
      case "Identifier":
      case "ArrayPattern":
      case "AssignmentPattern":
      case "ObjectPattern":
        e.decorators ?? (e.decorators = []), e.optional ?? (e.optional = false), e.typeAnnotation ?? (e.typeAnnotation = void 0);
        return;
      case "TSParameterProperty":
        e.accessibility ?? (e.accessibility = void 0), e.decorators ?? (e.decorators = []), e.override ?? (e.override = false), e.readonly ?? (e.readonly = false), e.static ?? (e.static = false);
        return;
      case "TSEmptyBodyFunctionExpression":
        e.body = null;
      case "TSDeclareFunction":
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ClassMethod":
      case "ClassPrivateMethod":
        e.declare ?? (e.declare = false), e.returnType ?? (e.returnType = void 0), e.typeParameters ?? (e.typeParameters = void 0);
        return;
      case "Property":
        e.optional ?? (e.optional = false);
        return;
      case "TSMethodSignature":
      case "TSPropertySignature":
        e.optional ?? (e.optional = false);
      case "TSIndexSignature":
        e.accessibility ?? (e.accessibility = void 0), e.readonly ?? (e.readonly = false), e.static ?? (e.static = false);
        return;
      case "TSAbstractPropertyDefinition":
      case "PropertyDefinition":
      case "TSAbstractAccessorProperty":
      case "AccessorProperty":
        e.declare ?? (e.declare = false), e.definite ?? (e.definite = false), e.readonly ?? (e.readonly = false), e.typeAnnotation ?? (e.typeAnnotation = void 0);
      case "TSAbstractMethodDefinition":
      case "MethodDefinition":
        e.accessibility ?? (e.accessibility = void 0), e.decorators ?? (e.decorators = []), e.override ?? (e.override = false), e.optional ?? (e.optional = false);
        return;
      case "ClassExpression":
        e.id ?? (e.id = null);
      case "ClassDeclaration":
        e.abstract ?? (e.abstract = false), e.declare ?? (e.declare = false), e.decorators ?? (e.decorators = []), e.implements ?? (e.implements = []), e.superTypeArguments ?? (e.superTypeArguments = void 0), e.typeParameters ?? (e.typeParameters = void 0);
        return;
      case "TSTypeAliasDeclaration":
      case "VariableDeclaration":
        e.declare ?? (e.declare = false);
        return;
      case "VariableDeclarator":
        e.definite ?? (e.definite = false);
        return;
      case "TSEnumDeclaration":
        e.const ?? (e.const = false), e.declare ?? (e.declare = false);
        return;
      case "TSEnumMember":
        e.computed ?? (e.computed = false);
        return;
      case "TSImportType":
        e.qualifier ?? (e.qualifier = null), e.options ?? (e.options = null), e.typeArguments ?? (e.typeArguments = null);
        return;
      case "TSInterfaceDeclaration":
        e.declare ?? (e.declare = false), e.extends ?? (e.extends = []);
        return;
      case "TSMappedType":
        e.optional ?? (e.optional = false), e.readonly ?? (e.readonly = void 0);
        return;
      case "TSModuleDeclaration":
        e.declare ?? (e.declare = false), e.global ?? (e.global = e.kind === "global");
        return;
      case "TSTypeParameter":
        e.const ?? (e.const = false), e.in ?? (e.in = false), e.out ?? (e.out = false);
        return;
    }
  }
  chStartsBindingIdentifierAndNotRelationalOperator(e, s) {
    if (B(e)) {
      if (Ve.lastIndex = s, Ve.test(this.input)) {
        let i = this.codePointAtPos(Ve.lastIndex);
        if (!K(i) && i !== 92) return false;
      }
      return true;
    } else return e === 92;
  }
  nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine() {
    let e = this.nextTokenInLineStart(), s = this.codePointAtPos(e);
    return this.chStartsBindingIdentifierAndNotRelationalOperator(s, e);
  }
  nextTokenIsIdentifierOrStringLiteralOnSameLine() {
    let e = this.nextTokenInLineStart(), s = this.codePointAtPos(e);
    return this.chStartsBindingIdentifier(s, e) || s === 34 || s === 39;
  }
};
function Gi(a3) {
  if (a3.type !== "MemberExpression") return false;
  let { computed: t, property: e } = a3;
  return t && e.type !== "StringLiteral" && (e.type !== "TemplateLiteral" || e.expressions.length > 0) ? false : os(a3.object);
}
function Xi(a3, t) {
  let { type: e } = a3;
  if (a3.extra?.parenthesized) return false;
  if (t) {
    if (e === "Literal") {
      let { value: s } = a3;
      if (typeof s == "string" || typeof s == "boolean") return true;
    }
  } else if (e === "StringLiteral" || e === "BooleanLiteral") return true;
  return !!(ns(a3, t) || Yi(a3, t) || e === "TemplateLiteral" && a3.expressions.length === 0 || Gi(a3));
}
function ns(a3, t) {
  return t ? a3.type === "Literal" && (typeof a3.value == "number" || "bigint" in a3) : a3.type === "NumericLiteral" || a3.type === "BigIntLiteral";
}
function Yi(a3, t) {
  if (a3.type === "UnaryExpression") {
    let { operator: e, argument: s } = a3;
    if (e === "-" && ns(s, t)) return true;
  }
  return false;
}
function os(a3) {
  return a3.type === "Identifier" ? true : a3.type !== "MemberExpression" || a3.computed ? false : os(a3.object);
}
var $t = F`placeholders`({ ClassNameIsRequired: "A class name is required.", UnexpectedSpace: "Unexpected space in placeholder." });
var Qi = (a3) => class extends a3 {
  parsePlaceholder(e) {
    if (this.match(133)) {
      let s = this.startNode();
      return this.next(), this.assertNoSpace(), s.name = super.parseIdentifier(true), this.assertNoSpace(), this.expect(133), this.finishPlaceholder(s, e);
    }
  }
  finishPlaceholder(e, s) {
    let i = e;
    return (!i.expectedNode || !i.type) && (i = this.finishNode(i, "Placeholder")), i.expectedNode = s, i;
  }
  getTokenFromCode(e) {
    e === 37 && this.input.charCodeAt(this.state.pos + 1) === 37 ? this.finishOp(133, 2) : super.getTokenFromCode(e);
  }
  parseExprAtom(e) {
    return this.parsePlaceholder("Expression") || super.parseExprAtom(e);
  }
  parseIdentifier(e) {
    return this.parsePlaceholder("Identifier") || super.parseIdentifier(e);
  }
  checkReservedWord(e, s, i, r) {
    e !== void 0 && super.checkReservedWord(e, s, i, r);
  }
  cloneIdentifier(e) {
    let s = super.cloneIdentifier(e);
    return s.type === "Placeholder" && (s.expectedNode = e.expectedNode), s;
  }
  cloneStringLiteral(e) {
    return e.type === "Placeholder" ? this.cloneIdentifier(e) : super.cloneStringLiteral(e);
  }
  parseBindingAtom() {
    return this.parsePlaceholder("Pattern") || super.parseBindingAtom();
  }
  isValidLVal(e, s, i, r) {
    return e === "Placeholder" || super.isValidLVal(e, s, i, r);
  }
  toAssignable(e, s) {
    e && e.type === "Placeholder" && e.expectedNode === "Expression" ? e.expectedNode = "Pattern" : super.toAssignable(e, s);
  }
  chStartsBindingIdentifier(e, s) {
    if (super.chStartsBindingIdentifier(e, s)) return true;
    let i = this.nextTokenStart();
    return this.input.charCodeAt(i) === 37 && this.input.charCodeAt(i + 1) === 37;
  }
  verifyBreakContinue(e, s) {
    e.label && e.label.type === "Placeholder" || super.verifyBreakContinue(e, s);
  }
  parseExpressionStatement(e, s) {
    if (s.type !== "Placeholder" || s.extra?.parenthesized) return super.parseExpressionStatement(e, s);
    if (this.match(14)) {
      let r = e;
      return r.label = this.finishPlaceholder(s, "Identifier"), this.next(), r.body = super.parseStatementOrSloppyAnnexBFunctionDeclaration(), this.finishNode(r, "LabeledStatement");
    }
    this.semicolon();
    let i = e;
    return i.name = s.name, this.finishPlaceholder(i, "Statement");
  }
  parseBlock(e, s, i) {
    return this.parsePlaceholder("BlockStatement") || super.parseBlock(e, s, i);
  }
  parseFunctionId(e) {
    return this.parsePlaceholder("Identifier") || super.parseFunctionId(e);
  }
  parseClass(e, s, i) {
    let r = s ? "ClassDeclaration" : "ClassExpression";
    this.next();
    let n = this.state.strict, o = this.parsePlaceholder("Identifier");
    if (o) if (this.match(81) || this.match(133) || this.match(5)) e.id = o;
    else {
      if (i || !s) return e.id = null, e.body = this.finishPlaceholder(o, "ClassBody"), this.finishNode(e, r);
      throw this.raise($t.ClassNameIsRequired, this.state.startLoc);
    }
    else this.parseClassId(e, s, i);
    return super.parseClassSuper(e), e.body = this.parsePlaceholder("ClassBody") || super.parseClassBody(!!e.superClass, n), this.finishNode(e, r);
  }
  parseExport(e, s) {
    let i = this.parsePlaceholder("Identifier");
    if (!i) return super.parseExport(e, s);
    let r = e;
    if (!this.isContextual(98) && !this.match(12)) return r.specifiers = [], r.source = null, r.declaration = this.finishPlaceholder(i, "Declaration"), this.finishNode(r, "ExportNamedDeclaration");
    this.expectPlugin("exportDefaultFrom");
    let n = this.startNode();
    return n.exported = i, r.specifiers = [this.finishNode(n, "ExportDefaultSpecifier")], super.parseExport(r, s);
  }
  isExportDefaultSpecifier() {
    if (this.match(65)) {
      let e = this.nextTokenStart();
      if (this.isUnparsedContextual(e, "from") && this.input.startsWith(z(133), this.nextTokenStartSince(e + 4))) return true;
    }
    return super.isExportDefaultSpecifier();
  }
  maybeParseExportDefaultSpecifier(e, s) {
    return e.specifiers?.length ? true : super.maybeParseExportDefaultSpecifier(e, s);
  }
  checkExport(e) {
    let { specifiers: s } = e;
    s?.length && (e.specifiers = s.filter((i) => i.exported.type === "Placeholder")), super.checkExport(e), e.specifiers = s;
  }
  parseImport(e) {
    let s = this.parsePlaceholder("Identifier");
    if (!s) return super.parseImport(e);
    if (e.specifiers = [], !this.isContextual(98) && !this.match(12)) return e.source = this.finishPlaceholder(s, "StringLiteral"), this.semicolon(), this.finishNode(e, "ImportDeclaration");
    let i = this.startNodeAtNode(s);
    return i.local = s, e.specifiers.push(this.finishNode(i, "ImportDefaultSpecifier")), this.eat(12) && (this.maybeParseStarImportSpecifier(e) || this.parseNamedImportSpecifiers(e)), this.expectContextual(98), e.source = this.parseImportSource(), this.semicolon(), this.finishNode(e, "ImportDeclaration");
  }
  parseImportSource() {
    return this.parsePlaceholder("StringLiteral") || super.parseImportSource();
  }
  assertNoSpace() {
    this.state.start > this.offsetToSourcePos(this.state.lastTokEndLoc.index) && this.raise($t.UnexpectedSpace, this.state.lastTokEndLoc);
  }
};
var Zi = (a3) => class extends a3 {
  parseV8Intrinsic() {
    if (this.match(54)) {
      let e = this.state.startLoc, s = this.startNode();
      if (this.next(), w(this.state.type)) {
        let i = this.parseIdentifierName(), r = this.createIdentifier(s, i);
        if (this.castNodeTo(r, "V8IntrinsicIdentifier"), this.match(10)) return r;
      }
      this.unexpected(e);
    }
  }
  parseExprAtom(e) {
    return this.parseV8Intrinsic() || super.parseExprAtom(e);
  }
};
var Kt = ["fsharp", "hack"];
var Ht = ["^^", "@@", "^", "%", "#"];
function er(a3) {
  if (a3.has("decorators")) {
    if (a3.has("decorators-legacy")) throw new Error("Cannot use the decorators and decorators-legacy plugin together");
    let t = a3.get("decorators").decoratorsBeforeExport;
    if (t != null && typeof t != "boolean") throw new Error("'decoratorsBeforeExport' must be a boolean, if specified.");
    let e = a3.get("decorators").allowCallParenthesized;
    if (e != null && typeof e != "boolean") throw new Error("'allowCallParenthesized' must be a boolean.");
  }
  if (a3.has("flow") && a3.has("typescript")) throw new Error("Cannot combine flow and typescript plugins.");
  if (a3.has("placeholders") && a3.has("v8intrinsic")) throw new Error("Cannot combine placeholders and v8intrinsic plugins.");
  if (a3.has("pipelineOperator")) {
    let t = a3.get("pipelineOperator").proposal;
    if (!Kt.includes(t)) {
      let e = Kt.map((s) => `"${s}"`).join(", ");
      throw new Error(`"pipelineOperator" requires "proposal" option whose value must be one of: ${e}.`);
    }
    if (t === "hack") {
      if (a3.has("placeholders")) throw new Error("Cannot combine placeholders plugin and Hack-style pipes.");
      if (a3.has("v8intrinsic")) throw new Error("Cannot combine v8intrinsic plugin and Hack-style pipes.");
      let e = a3.get("pipelineOperator").topicToken;
      if (!Ht.includes(e)) {
        let s = Ht.map((i) => `"${i}"`).join(", ");
        throw new Error(`"pipelineOperator" in "proposal": "hack" mode also requires a "topicToken" option whose value must be one of: ${s}.`);
      }
    }
  }
  if (a3.has("moduleAttributes")) throw new Error("`moduleAttributes` has been removed in Babel 8, please migrate to import attributes instead.");
  if (a3.has("importAssertions")) throw new Error("`importAssertions` has been removed in Babel 8, please use import attributes instead. To use the non-standard `assert` syntax you can enable the `deprecatedImportAssert` parser plugin.");
  if (!a3.has("deprecatedImportAssert") && a3.has("importAttributes") && a3.get("importAttributes").deprecatedAssertSyntax) throw new Error("The 'importAttributes' plugin has been removed in Babel 8. If you need to enable support for the deprecated `assert` syntax, you can enable the `deprecatedImportAssert` parser plugin.");
  if (a3.has("recordAndTuple")) throw new Error("The 'recordAndTuple' plugin has been removed in Babel 8. Please remove it from your configuration.");
  if (a3.has("asyncDoExpressions") && !a3.has("doExpressions")) {
    let t = new Error("'asyncDoExpressions' requires 'doExpressions', please add 'doExpressions' to parser plugins.");
    throw t.missingPlugins = "doExpressions", t;
  }
  if (a3.has("optionalChainingAssign") && a3.get("optionalChainingAssign").version !== "2023-07") throw new Error("The 'optionalChainingAssign' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is '2023-07'.");
  if (a3.has("discardBinding") && a3.get("discardBinding").syntaxType !== "void") throw new Error("The 'discardBinding' plugin requires a 'syntaxType' option. Currently the only supported value is 'void'.");
  {
    if (a3.has("decimal")) throw new Error("The 'decimal' plugin has been removed in Babel 8. Please remove it from your configuration.");
    if (a3.has("importReflection")) throw new Error("The 'importReflection' plugin has been removed in Babel 8. Use 'sourcePhaseImports' instead, and replace 'import module' with 'import source' in your code.");
  }
}
var hs = { estree: ai, jsx: Bi, flow: Mi, typescript: Ji, v8intrinsic: Zi, placeholders: Qi };
var tr = Object.keys(hs);
var pt = class extends ct {
  checkProto(t, e, s, i) {
    if (t.type === "SpreadElement" || this.isObjectMethod(t) || t.computed || t.shorthand) return s;
    let r = t.key;
    return (r.type === "Identifier" ? r.name : r.value) === "__proto__" ? e ? (this.raise(p.RecordNoProto, r), true) : (s && (i ? i.doubleProtoLoc === null && (i.doubleProtoLoc = r.loc.start) : this.raise(p.DuplicateProto, r)), true) : s;
  }
  shouldExitDescending(t, e) {
    return t.type === "ArrowFunctionExpression" && this.offsetToSourcePos(t.start) === e;
  }
  getExpression() {
    if (this.enterInitialScopes(), this.nextToken(), this.match(140)) throw this.raise(p.ParseExpressionEmptyInput, this.state.startLoc);
    let t = this.parseExpression();
    if (!this.match(140)) throw this.raise(p.ParseExpressionExpectsEOF, this.state.startLoc, { unexpected: this.input.codePointAt(this.state.start) });
    return this.finalizeRemainingComments(), t.comments = this.comments, t.errors = this.state.errors, this.optionFlags & 256 && (t.tokens = this.tokens), t;
  }
  parseExpression(t, e) {
    return t ? this.disallowInAnd(() => this.parseExpressionBase(e)) : this.allowInAnd(() => this.parseExpressionBase(e));
  }
  parseExpressionBase(t) {
    let e = this.state.startLoc, s = this.parseMaybeAssign(t);
    if (this.match(12)) {
      let i = this.startNodeAt(e);
      for (i.expressions = [s]; this.eat(12); ) i.expressions.push(this.parseMaybeAssign(t));
      return this.toReferencedList(i.expressions), this.finishNode(i, "SequenceExpression");
    }
    return s;
  }
  parseMaybeAssignDisallowIn(t, e) {
    return this.disallowInAnd(() => this.parseMaybeAssign(t, e));
  }
  parseMaybeAssignAllowIn(t, e) {
    return this.allowInAnd(() => this.parseMaybeAssign(t, e));
  }
  setOptionalParametersError(t) {
    t.optionalParametersLoc = this.state.startLoc;
  }
  parseMaybeAssign(t, e) {
    let s = this.state.startLoc, i = this.isContextual(108);
    if (i && this.prodParam.hasYield) {
      this.next();
      let h = this.parseYield(s);
      return e && (h = e.call(this, h, s)), h;
    }
    let r;
    t ? r = false : (t = new Y(), r = true);
    let { type: n } = this.state;
    (n === 10 || w(n)) && (this.state.potentialArrowAt = this.state.start);
    let o = this.parseMaybeConditional(t);
    if (e && (o = e.call(this, o, s)), li(this.state.type)) {
      let h = this.startNodeAt(s), l2 = this.state.value;
      if (h.operator = l2, this.match(29)) {
        this.toAssignable(o, true), h.left = o;
        let u = s.index;
        t.doubleProtoLoc != null && t.doubleProtoLoc.index >= u && (t.doubleProtoLoc = null), t.shorthandAssignLoc != null && t.shorthandAssignLoc.index >= u && (t.shorthandAssignLoc = null), t.privateKeyLoc != null && t.privateKeyLoc.index >= u && (this.checkDestructuringPrivate(t), t.privateKeyLoc = null), t.voidPatternLoc != null && t.voidPatternLoc.index >= u && (t.voidPatternLoc = null);
      } else h.left = o;
      return this.next(), h.right = this.parseMaybeAssign(), this.checkLVal(o, this.finishNode(h, "AssignmentExpression"), void 0, void 0, void 0, void 0, l2 === "||=" || l2 === "&&=" || l2 === "??="), h;
    } else r && this.checkExpressionErrors(t, true);
    if (i) {
      let { type: h } = this.state;
      if ((this.hasPlugin("v8intrinsic") ? ce(h) : ce(h) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier()) return this.raiseOverwrite(p.YieldNotInGeneratorFunction, s), this.parseYield(s);
    }
    return o;
  }
  parseMaybeConditional(t) {
    let e = this.state.startLoc, s = this.state.potentialArrowAt, i = this.parseExprOps(t);
    return this.shouldExitDescending(i, s) ? i : this.parseConditional(i, e, t);
  }
  parseConditional(t, e, s) {
    if (this.eat(17)) {
      let i = this.startNodeAt(e);
      return i.test = t, i.consequent = this.parseMaybeAssignAllowIn(), this.expect(14), i.alternate = this.parseMaybeAssign(), this.finishNode(i, "ConditionalExpression");
    }
    return t;
  }
  parseMaybeUnaryOrPrivate(t) {
    return this.match(139) ? this.parsePrivateName() : this.parseMaybeUnary(t);
  }
  parseExprOps(t) {
    let e = this.state.startLoc, s = this.state.potentialArrowAt, i = this.parseMaybeUnaryOrPrivate(t);
    return this.shouldExitDescending(i, s) ? i : this.parseExprOp(i, e, -1);
  }
  parseExprOp(t, e, s) {
    if (this.isPrivateName(t)) {
      let r = this.getPrivateNameSV(t);
      (s >= Ae(58) || !this.prodParam.hasIn || !this.match(58)) && this.raise(p.PrivateInExpectedIn, t, { identifierName: r }), this.classScope.usePrivateName(r, t.loc.start);
    }
    let i = this.state.type;
    if (ui(i) && (this.prodParam.hasIn || !this.match(58))) {
      let r = Ae(i);
      if (r > s) {
        if (i === 39) {
          if (this.expectPlugin("pipelineOperator"), this.state.inFSharpPipelineDirectBody) return t;
          this.checkPipelineAtInfixOperator(t, e);
        }
        let n = this.startNodeAt(e);
        n.left = t, n.operator = this.state.value;
        let o = i === 41 || i === 42, h = i === 40;
        h && (r = Ae(42)), this.next(), n.right = this.parseExprOpRightExpr(i, r);
        let l2 = this.finishNode(n, o || h ? "LogicalExpression" : "BinaryExpression"), u = this.state.type;
        if (h && (u === 41 || u === 42) || o && u === 40) throw this.raise(p.MixingCoalesceWithLogical, this.state.startLoc);
        return this.parseExprOp(l2, e, s);
      }
    }
    return t;
  }
  parseExprOpRightExpr(t, e) {
    switch (this.state.startLoc, t) {
      case 39:
        switch (this.getPluginOption("pipelineOperator", "proposal")) {
          case "hack":
            return this.withTopicBindingContext(() => this.parseHackPipeBody());
          case "fsharp":
            return this.withSoloAwaitPermittingContext(() => this.parseFSharpPipelineBody(e));
        }
      default:
        return this.parseExprOpBaseRightExpr(t, e);
    }
  }
  parseExprOpBaseRightExpr(t, e) {
    let s = this.state.startLoc;
    return this.parseExprOp(this.parseMaybeUnaryOrPrivate(), s, xi(t) ? e - 1 : e);
  }
  parseHackPipeBody() {
    let { startLoc: t } = this.state, e = this.parseMaybeAssign();
    return Qs.has(e.type) && !e.extra?.parenthesized && this.raise(p.PipeUnparenthesizedBody, t, { type: e.type }), this.topicReferenceWasUsedInCurrentContext() || this.raise(p.PipeTopicUnused, t), e;
  }
  checkExponentialAfterUnary(t) {
    this.match(57) && this.raise(p.UnexpectedTokenUnaryExponentiation, t.argument);
  }
  parseMaybeUnary(t, e) {
    let s = this.state.startLoc, i = this.isContextual(96);
    if (i && this.recordAwaitIfAllowed()) {
      this.next();
      let h = this.parseAwait(s);
      return e || this.checkExponentialAfterUnary(h), h;
    }
    let r = this.match(34), n = this.startNode();
    if (di(this.state.type)) {
      n.operator = this.state.value, n.prefix = true, this.match(72) && this.expectPlugin("throwExpressions");
      let h = this.match(89);
      if (this.next(), n.argument = this.parseMaybeUnary(null, true), this.checkExpressionErrors(t, true), this.state.strict && h) {
        let l2 = n.argument;
        l2.type === "Identifier" ? this.raise(p.StrictDelete, n) : this.hasPropertyAsPrivateName(l2) && this.raise(p.DeletePrivateField, n);
      }
      if (!r) return e || this.checkExponentialAfterUnary(n), this.finishNode(n, "UnaryExpression");
    }
    let o = this.parseUpdate(n, r, t);
    if (i) {
      let { type: h } = this.state;
      if ((this.hasPlugin("v8intrinsic") ? ce(h) : ce(h) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier()) return this.raiseOverwrite(p.AwaitNotInAsyncContext, s), this.parseAwait(s);
    }
    return o;
  }
  parseUpdate(t, e, s) {
    if (e) {
      let n = t;
      return this.checkLVal(n.argument, this.finishNode(n, "UpdateExpression")), t;
    }
    let i = this.state.startLoc, r = this.parseExprSubscripts(s);
    if (this.checkExpressionErrors(s, false)) return r;
    for (; fi(this.state.type) && !this.canInsertSemicolon(); ) {
      let n = this.startNodeAt(i);
      n.operator = this.state.value, n.prefix = false, n.argument = r, this.next(), this.checkLVal(r, r = this.finishNode(n, "UpdateExpression"));
    }
    return r;
  }
  parseExprSubscripts(t) {
    let e = this.state.startLoc, s = this.state.potentialArrowAt, i = this.parseExprAtom(t);
    return this.shouldExitDescending(i, s) ? i : this.parseSubscripts(i, e);
  }
  parseSubscripts(t, e, s) {
    let i = { optionalChainMember: false, maybeAsyncArrow: this.atPossibleAsyncArrow(t), stop: false };
    do
      t = this.parseSubscript(t, e, s, i), i.maybeAsyncArrow = false;
    while (!i.stop);
    return t;
  }
  parseSubscript(t, e, s, i) {
    let { type: r } = this.state;
    if (!s && r === 15) return this.parseBind(t, e, s, i);
    if ($e(r)) return this.parseTaggedTemplateExpression(t, e, i);
    let n = false;
    if (r === 18) {
      if (s && (this.raise(p.OptionalChainingNoNew, this.state.startLoc), this.lookaheadCharCode() === 40)) return this.stopParseSubscript(t, i);
      i.optionalChainMember = n = true, this.next();
    }
    if (!s && this.match(10)) return this.parseCoverCallAndAsyncArrowHead(t, e, i, n);
    {
      let o = this.eat(0);
      return o || n || this.eat(16) ? this.parseMember(t, e, i, o, n) : this.stopParseSubscript(t, i);
    }
  }
  stopParseSubscript(t, e) {
    return e.stop = true, t;
  }
  parseMember(t, e, s, i, r) {
    let n = this.startNodeAt(e);
    return n.object = t, n.computed = i, i ? (n.property = this.parseExpression(), this.expect(3)) : this.match(139) ? (t.type === "Super" && this.raise(p.SuperPrivateField, e), this.classScope.usePrivateName(this.state.value, this.state.startLoc), n.property = this.parsePrivateName()) : n.property = this.parseIdentifier(true), s.optionalChainMember ? (n.optional = r, this.finishNode(n, "OptionalMemberExpression")) : this.finishNode(n, "MemberExpression");
  }
  parseBind(t, e, s, i) {
    let r = this.startNodeAt(e);
    return r.object = t, this.next(), r.callee = this.parseNoCallExpr(), i.stop = true, this.parseSubscripts(this.finishNode(r, "BindExpression"), e, s);
  }
  parseCoverCallAndAsyncArrowHead(t, e, s, i) {
    let r = this.state.maybeInArrowParameters, n = null;
    this.state.maybeInArrowParameters = true, this.next();
    let o = this.startNodeAt(e);
    o.callee = t;
    let { maybeAsyncArrow: h, optionalChainMember: l2 } = s;
    h && (this.expressionScope.enter($i()), n = new Y()), l2 && (o.optional = i), i ? o.arguments = this.parseCallExpressionArguments() : o.arguments = this.parseCallExpressionArguments(t.type !== "Super", o, n);
    let u = this.finishCallExpression(o, l2);
    return h && this.shouldParseAsyncArrow() && !i ? (s.stop = true, this.checkDestructuringPrivate(n), this.expressionScope.validateAsPattern(), this.expressionScope.exit(), u = this.parseAsyncArrowFromCallExpression(this.startNodeAt(e), u)) : (h && (this.checkExpressionErrors(n, true), this.expressionScope.exit()), this.toReferencedArguments(u)), this.state.maybeInArrowParameters = r, u;
  }
  toReferencedArguments(t, e) {
    this.toReferencedListDeep(t.arguments, e);
  }
  parseTaggedTemplateExpression(t, e, s) {
    let i = this.startNodeAt(e);
    return i.tag = t, i.quasi = this.parseTemplate(true), s.optionalChainMember && this.raise(p.OptionalChainingNoTemplate, e), this.finishNode(i, "TaggedTemplateExpression");
  }
  atPossibleAsyncArrow(t) {
    return t.type === "Identifier" && t.name === "async" && this.state.lastTokEndLoc.index === t.end && !this.canInsertSemicolon() && t.end - t.start === 5 && this.offsetToSourcePos(t.start) === this.state.potentialArrowAt;
  }
  finishCallExpression(t, e) {
    if (t.callee.type === "Import") if (t.arguments.length === 0 || t.arguments.length > 2) this.raise(p.ImportCallArity, t);
    else for (let s of t.arguments) s.type === "SpreadElement" && this.raise(p.ImportCallSpreadArgument, s);
    return this.finishNode(t, e ? "OptionalCallExpression" : "CallExpression");
  }
  parseCallExpressionArguments(t, e, s) {
    let i = [], r = true, n = this.state.inFSharpPipelineDirectBody;
    for (this.state.inFSharpPipelineDirectBody = false; !this.eat(11); ) {
      if (r) r = false;
      else if (this.expect(12), this.match(11)) {
        e && this.addTrailingCommaExtraToNode(e), this.next();
        break;
      }
      i.push(this.parseExprListItem(11, false, s, t));
    }
    return this.state.inFSharpPipelineDirectBody = n, i;
  }
  shouldParseAsyncArrow() {
    return this.match(19) && !this.canInsertSemicolon();
  }
  parseAsyncArrowFromCallExpression(t, e) {
    return this.resetPreviousNodeTrailingComments(e), this.expect(19), this.parseArrowExpression(t, e.arguments, true, e.extra?.trailingCommaLoc), e.innerComments && X(t, e.innerComments), e.callee.trailingComments && X(t, e.callee.trailingComments), t;
  }
  parseNoCallExpr() {
    let t = this.state.startLoc;
    return this.parseSubscripts(this.parseExprAtom(), t, true);
  }
  parseExprAtom(t) {
    let e, s = null, { type: i } = this.state;
    switch (i) {
      case 79:
        return this.parseSuper();
      case 83:
        return e = this.startNode(), this.next(), this.match(16) ? this.parseImportMetaPropertyOrPhaseCall(e) : this.match(10) ? this.optionFlags & 512 ? this.parseImportCall(e) : this.finishNode(e, "Import") : (this.raise(p.UnsupportedImport, this.state.lastTokStartLoc), this.finishNode(e, "Import"));
      case 78:
        return e = this.startNode(), this.next(), this.finishNode(e, "ThisExpression");
      case 90:
        return this.parseDo(this.startNode(), false);
      case 56:
      case 31:
        return this.readRegexp(), this.parseRegExpLiteral(this.state.value);
      case 135:
        return this.parseNumericLiteral(this.state.value);
      case 136:
        return this.parseBigIntLiteral(this.state.value);
      case 134:
        return this.parseStringLiteral(this.state.value);
      case 84:
        return this.parseNullLiteral();
      case 85:
        return this.parseBooleanLiteral(true);
      case 86:
        return this.parseBooleanLiteral(false);
      case 10: {
        let r = this.state.potentialArrowAt === this.state.start;
        return this.parseParenAndDistinguishExpression(r);
      }
      case 0:
        return this.parseArrayLike(3, false, t);
      case 5:
        return this.parseObjectLike(8, false, false, t);
      case 68:
        return this.parseFunctionOrFunctionSent();
      case 26:
        s = this.parseDecorators();
      case 80:
        return this.parseClass(this.maybeTakeDecorators(s, this.startNode()), false);
      case 77:
        return this.parseNewOrNewTarget();
      case 25:
      case 24:
        return this.parseTemplate(false);
      case 15: {
        e = this.startNode(), this.next(), e.object = null;
        let r = e.callee = this.parseNoCallExpr();
        if (r.type === "MemberExpression") return this.finishNode(e, "BindExpression");
        throw this.raise(p.UnsupportedBind, r);
      }
      case 139:
        return this.raise(p.PrivateInExpectedIn, this.state.startLoc, { identifierName: this.state.value }), this.parsePrivateName();
      case 33:
        return this.parseTopicReferenceThenEqualsSign(54, "%");
      case 32:
        return this.parseTopicReferenceThenEqualsSign(44, "^");
      case 37:
      case 38:
        return this.parseTopicReference("hack");
      case 44:
      case 54:
      case 27: {
        let r = this.getPluginOption("pipelineOperator", "proposal");
        if (r) return this.parseTopicReference(r);
        throw this.unexpected();
      }
      case 47: {
        let r = this.input.codePointAt(this.nextTokenStart());
        throw B(r) || r === 62 ? this.expectOnePlugin(["jsx", "flow", "typescript"]) : this.unexpected();
      }
      default:
        if (w(i)) {
          if (this.isContextual(127) && this.lookaheadInLineCharCode() === 123) return this.parseModuleExpression();
          let r = this.state.potentialArrowAt === this.state.start, n = this.state.containsEsc, o = this.parseIdentifier();
          if (!n && o.name === "async" && !this.canInsertSemicolon()) {
            let { type: h } = this.state;
            if (h === 68) return this.resetPreviousNodeTrailingComments(o), this.next(), this.parseAsyncFunctionExpression(this.startNodeAtNode(o));
            if (w(h)) return this.lookaheadCharCode() === 61 ? this.parseAsyncArrowUnaryFunction(this.startNodeAtNode(o)) : o;
            if (h === 90) return this.resetPreviousNodeTrailingComments(o), this.parseDo(this.startNodeAtNode(o), true);
          }
          return r && this.match(19) && !this.canInsertSemicolon() ? (this.next(), this.parseArrowExpression(this.startNodeAtNode(o), [o], false)) : o;
        } else throw this.unexpected();
    }
  }
  parseTopicReferenceThenEqualsSign(t, e) {
    let s = this.getPluginOption("pipelineOperator", "proposal");
    if (s) return this.state.type = t, this.state.value = e, this.state.pos--, this.state.end--, this.state.endLoc = D(this.state.endLoc, -1), this.parseTopicReference(s);
    throw this.unexpected();
  }
  parseTopicReference(t) {
    let e = this.startNode(), s = this.state.startLoc, i = this.state.type;
    return this.next(), this.finishTopicReference(e, s, t, i);
  }
  finishTopicReference(t, e, s, i) {
    if (this.testTopicReferenceConfiguration(s, e, i)) return this.topicReferenceIsAllowedInCurrentContext() || this.raise(p.PipeTopicUnbound, e), this.registerTopicReference(), this.finishNode(t, "TopicReference");
    throw this.raise(p.PipeTopicUnconfiguredToken, e, { token: z(i) });
  }
  testTopicReferenceConfiguration(t, e, s) {
    switch (t) {
      case "hack":
        return this.hasPlugin(["pipelineOperator", { topicToken: z(s) }]);
      case "smart":
        return s === 27;
      default:
        throw this.raise(p.PipeTopicRequiresHackPipes, e);
    }
  }
  parseAsyncArrowUnaryFunction(t) {
    this.prodParam.enter(Se(true, this.prodParam.hasYield));
    let e = [this.parseIdentifier()];
    return this.prodParam.exit(), this.hasPrecedingLineBreak() && this.raise(p.LineTerminatorBeforeArrow, this.state.curPosition()), this.expect(19), this.parseArrowExpression(t, e, true);
  }
  parseDo(t, e) {
    this.expectPlugin("doExpressions"), e && this.expectPlugin("asyncDoExpressions"), t.async = e, this.next();
    let s = this.state.labels;
    return this.state.labels = [], e ? (this.prodParam.enter(2), t.body = this.parseBlock(), this.prodParam.exit()) : t.body = this.parseBlock(), this.state.labels = s, this.finishNode(t, "DoExpression");
  }
  parseSuper() {
    let t = this.startNode();
    return this.next(), this.match(10) && !this.scope.allowDirectSuper ? this.raise(p.SuperNotAllowed, t) : this.scope.allowSuper || this.raise(p.UnexpectedSuper, t), !this.match(10) && !this.match(0) && !this.match(16) && this.raise(p.UnsupportedSuper, t), this.finishNode(t, "Super");
  }
  parsePrivateName() {
    let t = this.startNode(), e = this.startNodeAt(D(this.state.startLoc, 1)), s = this.state.value;
    return this.next(), t.id = this.createIdentifier(e, s), this.finishNode(t, "PrivateName");
  }
  parseFunctionOrFunctionSent() {
    let t = this.startNode();
    if (this.next(), this.prodParam.hasYield && this.match(16)) {
      let e = this.createIdentifier(this.startNodeAtNode(t), "function");
      return this.next(), this.match(103) ? this.expectPlugin("functionSent") : this.hasPlugin("functionSent") || this.unexpected(), this.parseMetaProperty(t, e, "sent");
    }
    return this.parseFunction(t);
  }
  parseMetaProperty(t, e, s) {
    t.meta = e;
    let i = this.state.containsEsc;
    return t.property = this.parseIdentifier(true), (t.property.name !== s || i) && this.raise(p.UnsupportedMetaProperty, t.property, { target: e.name, onlyValidPropertyName: s }), this.finishNode(t, "MetaProperty");
  }
  parseImportMetaPropertyOrPhaseCall(t) {
    if (this.next(), this.isContextual(105) || this.isContextual(97)) {
      let e = this.isContextual(105);
      return this.expectPlugin(e ? "sourcePhaseImports" : "deferredImportEvaluation"), this.next(), t.phase = e ? "source" : "defer", this.parseImportCall(t);
    } else {
      let e = this.createIdentifierAt(this.startNodeAtNode(t), "import", this.state.lastTokStartLoc);
      return this.isContextual(101) && (this.inModule || this.raise(p.ImportMetaOutsideModule, e), this.sawUnambiguousESM = true), this.parseMetaProperty(t, e, "meta");
    }
  }
  parseLiteralAtNode(t, e, s) {
    return this.addExtra(s, "rawValue", t), this.addExtra(s, "raw", this.input.slice(this.offsetToSourcePos(s.start), this.state.end)), s.value = t, this.next(), this.finishNode(s, e);
  }
  parseLiteral(t, e) {
    let s = this.startNode();
    return this.parseLiteralAtNode(t, e, s);
  }
  parseStringLiteral(t) {
    return this.parseLiteral(t, "StringLiteral");
  }
  parseNumericLiteral(t) {
    return this.parseLiteral(t, "NumericLiteral");
  }
  parseBigIntLiteral(t) {
    {
      let e;
      try {
        e = BigInt(t);
      } catch {
        e = null;
      }
      return this.parseLiteral(e, "BigIntLiteral");
    }
  }
  parseDecimalLiteral(t) {
    return this.parseLiteral(t, "DecimalLiteral");
  }
  parseRegExpLiteral(t) {
    let e = this.startNode();
    return this.addExtra(e, "raw", this.input.slice(this.offsetToSourcePos(e.start), this.state.end)), e.pattern = t.pattern, e.flags = t.flags, this.next(), this.finishNode(e, "RegExpLiteral");
  }
  parseBooleanLiteral(t) {
    let e = this.startNode();
    return e.value = t, this.next(), this.finishNode(e, "BooleanLiteral");
  }
  parseNullLiteral() {
    let t = this.startNode();
    return this.next(), this.finishNode(t, "NullLiteral");
  }
  parseParenAndDistinguishExpression(t) {
    let e = this.state.startLoc, s;
    this.next(), this.expressionScope.enter(qi());
    let i = this.state.maybeInArrowParameters, r = this.state.inFSharpPipelineDirectBody;
    this.state.maybeInArrowParameters = true, this.state.inFSharpPipelineDirectBody = false;
    let n = this.state.startLoc, o = [], h = new Y(), l2 = true, u, f2;
    for (; !this.match(11); ) {
      if (l2) l2 = false;
      else if (this.expect(12, h.optionalParametersLoc === null ? null : h.optionalParametersLoc), this.match(11)) {
        f2 = this.state.startLoc;
        break;
      }
      if (this.match(21)) {
        let A2 = this.state.startLoc;
        if (u = this.state.startLoc, o.push(this.parseParenItem(this.parseRestBinding(), A2)), !this.checkCommaAfterRest(41)) break;
      } else o.push(this.parseMaybeAssignAllowInOrVoidPattern(11, h, this.parseParenItem));
    }
    let d = this.state.lastTokEndLoc;
    this.expect(11), this.state.maybeInArrowParameters = i, this.state.inFSharpPipelineDirectBody = r;
    let x3 = this.startNodeAt(e);
    return t && this.shouldParseArrow(o) && (x3 = this.parseArrow(x3)) ? (this.checkDestructuringPrivate(h), this.expressionScope.validateAsPattern(), this.expressionScope.exit(), this.parseArrowExpression(x3, o, false), x3) : (this.expressionScope.exit(), o.length || this.unexpected(this.state.lastTokStartLoc), f2 && this.unexpected(f2), u && this.unexpected(u), this.checkExpressionErrors(h, true), this.toReferencedListDeep(o, true), o.length > 1 ? (s = this.startNodeAt(n), s.expressions = o, this.finishNode(s, "SequenceExpression"), this.resetEndLocation(s, d)) : s = o[0], this.wrapParenthesis(e, s));
  }
  wrapParenthesis(t, e) {
    if (!(this.optionFlags & 1024)) return this.addExtra(e, "parenthesized", true), this.addExtra(e, "parenStart", t.index), this.takeSurroundingComments(e, t.index, this.state.lastTokEndLoc.index), e;
    let s = this.startNodeAt(t);
    return s.expression = e, this.finishNode(s, "ParenthesizedExpression");
  }
  shouldParseArrow(t) {
    return !this.canInsertSemicolon();
  }
  parseArrow(t) {
    if (this.eat(19)) return t;
  }
  parseParenItem(t, e) {
    return t;
  }
  parseNewOrNewTarget() {
    let t = this.startNode();
    if (this.next(), this.match(16)) {
      let e = this.createIdentifier(this.startNodeAtNode(t), "new");
      this.next();
      let s = this.parseMetaProperty(t, e, "target");
      return this.scope.allowNewTarget || this.raise(p.UnexpectedNewTarget, s), s;
    }
    return this.parseNew(t);
  }
  parseNew(t) {
    if (this.parseNewCallee(t), this.eat(10)) {
      let e = this.parseExprList(11);
      this.toReferencedList(e), t.arguments = e;
    } else t.arguments = [];
    return this.finishNode(t, "NewExpression");
  }
  parseNewCallee(t) {
    let e = this.match(83), s = this.parseNoCallExpr();
    t.callee = s, e && (s.type === "Import" || s.type === "ImportExpression") && this.raise(p.ImportCallNotNewExpression, s);
  }
  parseTemplateElement(t) {
    let { start: e, startLoc: s, end: i, value: r } = this.state, n = e + 1, o = this.startNodeAt(D(s, 1));
    r === null && (t || this.raise(p.InvalidEscapeSequenceTemplate, D(this.state.firstInvalidTemplateEscapePos, 1)));
    let h = this.match(24), l2 = h ? -1 : -2, u = i + l2;
    o.value = { raw: this.input.slice(n, u).replace(/\r\n?/g, `
`), cooked: r === null ? null : r.slice(1, l2) }, o.tail = h, this.next();
    let f2 = this.finishNode(o, "TemplateElement");
    return this.resetEndLocation(f2, D(this.state.lastTokEndLoc, l2)), f2;
  }
  parseTemplate(t) {
    let e = this.startNode(), s = this.parseTemplateElement(t), i = [s], r = [];
    for (; !s.tail; ) r.push(this.parseTemplateSubstitution()), this.readTemplateContinuation(), i.push(s = this.parseTemplateElement(t));
    return e.expressions = r, e.quasis = i, this.finishNode(e, "TemplateLiteral");
  }
  parseTemplateSubstitution() {
    return this.parseExpression();
  }
  parseObjectLike(t, e, s, i) {
    s && this.expectPlugin("recordAndTuple");
    let r = this.state.inFSharpPipelineDirectBody;
    this.state.inFSharpPipelineDirectBody = false;
    let n = false, o = true, h = this.startNode();
    for (h.properties = [], this.next(); !this.match(t); ) {
      if (o) o = false;
      else if (this.expect(12), this.match(t)) {
        this.addTrailingCommaExtraToNode(h);
        break;
      }
      let u;
      e ? u = this.parseBindingProperty() : (u = this.parsePropertyDefinition(i), n = this.checkProto(u, s, n, i)), s && !this.isObjectProperty(u) && u.type !== "SpreadElement" && this.raise(p.InvalidRecordProperty, u), h.properties.push(u);
    }
    this.next(), this.state.inFSharpPipelineDirectBody = r;
    let l2 = "ObjectExpression";
    return e ? l2 = "ObjectPattern" : s && (l2 = "RecordExpression"), this.finishNode(h, l2);
  }
  addTrailingCommaExtraToNode(t) {
    this.addExtra(t, "trailingComma", this.state.lastTokStartLoc.index), this.addExtra(t, "trailingCommaLoc", this.state.lastTokStartLoc, false);
  }
  maybeAsyncOrAccessorProp(t) {
    return !t.computed && t.key.type === "Identifier" && (this.isLiteralPropertyName() || this.match(0) || this.match(55));
  }
  parsePropertyDefinition(t) {
    let e = [];
    if (this.match(26)) for (this.hasPlugin("decorators") && this.raise(p.UnsupportedPropertyDecorator, this.state.startLoc); this.match(26); ) e.push(this.parseDecorator());
    let s = this.startNode(), i = false, r = false, n;
    if (this.match(21)) return e.length && this.unexpected(), this.parseSpread();
    e.length && (s.decorators = e, e = []), s.method = false, t && (n = this.state.startLoc);
    let o = this.eat(55);
    this.parsePropertyNamePrefixOperator(s);
    let h = this.state.containsEsc;
    if (this.parsePropertyName(s, t), !o && !h && this.maybeAsyncOrAccessorProp(s)) {
      let { key: l2 } = s, u = l2.name;
      u === "async" && !this.hasPrecedingLineBreak() && (i = true, this.resetPreviousNodeTrailingComments(l2), o = this.eat(55), this.parsePropertyName(s)), (u === "get" || u === "set") && (r = true, this.resetPreviousNodeTrailingComments(l2), s.kind = u, this.match(55) && (o = true, this.raise(p.AccessorIsGenerator, this.state.curPosition(), { kind: u }), this.next()), this.parsePropertyName(s));
    }
    return this.parseObjPropValue(s, n, o, i, false, r, t);
  }
  getGetterSetterExpectedParamCount(t) {
    return t.kind === "get" ? 0 : 1;
  }
  getObjectOrClassMethodParams(t) {
    return t.params;
  }
  checkGetterSetterParams(t) {
    let e = this.getGetterSetterExpectedParamCount(t), s = this.getObjectOrClassMethodParams(t);
    s.length !== e && this.raise(t.kind === "get" ? p.BadGetterArity : p.BadSetterArity, t), t.kind === "set" && s[s.length - 1]?.type === "RestElement" && this.raise(p.BadSetterRestParameter, t);
  }
  parseObjectMethod(t, e, s, i, r) {
    if (r) {
      let n = this.parseMethod(t, e, false, false, false, "ObjectMethod");
      return this.checkGetterSetterParams(n), n;
    }
    if (s || e || this.match(10)) return i && this.unexpected(), t.kind = "method", t.method = true, this.parseMethod(t, e, s, false, false, "ObjectMethod");
  }
  parseObjectProperty(t, e, s, i) {
    if (t.shorthand = false, this.eat(14)) return t.value = s ? this.parseMaybeDefault(this.state.startLoc) : this.parseMaybeAssignAllowInOrVoidPattern(8, i), this.finishObjectProperty(t);
    if (!t.computed && t.key.type === "Identifier") {
      if (this.checkReservedWord(t.key.name, t.key.loc.start, true, false), s) t.value = this.parseMaybeDefault(e, this.cloneIdentifier(t.key));
      else if (this.match(29)) {
        let r = this.state.startLoc;
        i != null ? i.shorthandAssignLoc === null && (i.shorthandAssignLoc = r) : this.raise(p.InvalidCoverInitializedName, r), t.value = this.parseMaybeDefault(e, this.cloneIdentifier(t.key));
      } else t.value = this.cloneIdentifier(t.key);
      return t.shorthand = true, this.finishObjectProperty(t);
    }
  }
  finishObjectProperty(t) {
    return this.finishNode(t, "ObjectProperty");
  }
  parseObjPropValue(t, e, s, i, r, n, o) {
    let h = this.parseObjectMethod(t, s, i, r, n) || this.parseObjectProperty(t, e, r, o);
    return h || this.unexpected(), h;
  }
  parsePropertyName(t, e) {
    if (this.eat(0)) t.computed = true, t.key = this.parseMaybeAssignAllowIn(), this.expect(3);
    else {
      let { type: s, value: i } = this.state, r;
      if (O(s)) r = this.parseIdentifier(true);
      else switch (s) {
        case 135:
          r = this.parseNumericLiteral(i);
          break;
        case 134:
          r = this.parseStringLiteral(i);
          break;
        case 136:
          r = this.parseBigIntLiteral(i);
          break;
        case 139: {
          let n = this.state.startLoc;
          e != null ? e.privateKeyLoc === null && (e.privateKeyLoc = n) : this.raise(p.UnexpectedPrivateField, n), r = this.parsePrivateName();
          break;
        }
        default:
          this.unexpected();
      }
      t.key = r, s !== 139 && (t.computed = false);
    }
  }
  initFunction(t, e) {
    t.id = null, t.generator = false, t.async = e;
  }
  parseMethod(t, e, s, i, r, n, o = false) {
    this.initFunction(t, s), t.generator = e, this.scope.enter(530 | (o ? 576 : 0) | (r ? 32 : 0)), this.prodParam.enter(Se(s, t.generator)), this.parseFunctionParams(t, i);
    let h = this.parseFunctionBodyAndFinish(t, n, true);
    return this.prodParam.exit(), this.scope.exit(), h;
  }
  parseArrayLike(t, e, s) {
    e && this.expectPlugin("recordAndTuple");
    let i = this.state.inFSharpPipelineDirectBody;
    this.state.inFSharpPipelineDirectBody = false;
    let r = this.startNode();
    return this.next(), r.elements = this.parseExprList(t, !e, s, r), this.state.inFSharpPipelineDirectBody = i, this.finishNode(r, e ? "TupleExpression" : "ArrayExpression");
  }
  parseArrowExpression(t, e, s, i) {
    this.scope.enter(518);
    let r = Se(s, false);
    !this.match(5) && this.prodParam.hasIn && (r |= 8), this.prodParam.enter(r), this.initFunction(t, s);
    let n = this.state.maybeInArrowParameters;
    return e && (this.state.maybeInArrowParameters = true, this.setArrowFunctionParameters(t, e, i)), this.state.maybeInArrowParameters = false, this.parseFunctionBody(t, true), this.prodParam.exit(), this.scope.exit(), this.state.maybeInArrowParameters = n, this.finishNode(t, "ArrowFunctionExpression");
  }
  setArrowFunctionParameters(t, e, s) {
    this.toAssignableList(e, s, false), t.params = e;
  }
  parseFunctionBodyAndFinish(t, e, s = false) {
    return this.parseFunctionBody(t, false, s), this.finishNode(t, e);
  }
  parseFunctionBody(t, e, s = false) {
    let i = e && !this.match(5);
    if (this.expressionScope.enter(as()), i) t.body = this.parseMaybeAssign(), this.checkParams(t, false, e, false);
    else {
      let r = this.state.strict, n = this.state.labels;
      this.state.labels = [], this.prodParam.enter(this.prodParam.currentFlags() | 4), t.body = this.parseBlock(true, false, (o) => {
        let h = !this.isSimpleParamList(t.params);
        o && h && this.raise(p.IllegalLanguageModeDirective, (t.kind === "method" || t.kind === "constructor") && t.key ? t.key.loc.end : t);
        let l2 = !r && this.state.strict;
        this.checkParams(t, !this.state.strict && !e && !s && !h, e, l2), this.state.strict && t.id && this.checkIdentifier(t.id, 65, l2);
      }), this.prodParam.exit(), this.state.labels = n;
    }
    this.expressionScope.exit();
  }
  isSimpleParameter(t) {
    return t.type === "Identifier";
  }
  isSimpleParamList(t) {
    for (let e = 0, s = t.length; e < s; e++) if (!this.isSimpleParameter(t[e])) return false;
    return true;
  }
  checkParams(t, e, s, i = true) {
    let r = !e && /* @__PURE__ */ new Set(), n = { type: "FormalParameters" };
    for (let o of t.params) this.checkLVal(o, n, 5, r, i);
  }
  parseExprList(t, e, s, i) {
    let r = [], n = true;
    for (; !this.eat(t); ) {
      if (n) n = false;
      else if (this.expect(12), this.match(t)) {
        i && this.addTrailingCommaExtraToNode(i), this.next();
        break;
      }
      r.push(this.parseExprListItem(t, e, s));
    }
    return r;
  }
  parseExprListItem(t, e, s, i) {
    let r;
    if (this.match(12)) e || this.raise(p.UnexpectedToken, this.state.curPosition(), { unexpected: "," }), r = null;
    else if (this.match(21)) {
      let n = this.state.startLoc;
      r = this.parseParenItem(this.parseSpread(s), n);
    } else if (this.match(17)) {
      this.expectPlugin("partialApplication"), i || this.raise(p.UnexpectedArgumentPlaceholder, this.state.startLoc);
      let n = this.startNode();
      this.next(), r = this.finishNode(n, "ArgumentPlaceholder");
    } else r = this.parseMaybeAssignAllowInOrVoidPattern(t, s, this.parseParenItem);
    return r;
  }
  parseIdentifier(t) {
    let e = this.startNode(), s = this.parseIdentifierName(t);
    return this.createIdentifier(e, s);
  }
  createIdentifier(t, e) {
    return t.name = e, t.loc.identifierName = e, this.finishNode(t, "Identifier");
  }
  createIdentifierAt(t, e, s) {
    return t.name = e, t.loc.identifierName = e, this.finishNodeAt(t, "Identifier", s);
  }
  parseIdentifierName(t) {
    let e, { startLoc: s, type: i } = this.state;
    O(i) ? e = this.state.value : this.unexpected();
    let r = hi(i);
    return t ? r && this.replaceToken(132) : this.checkReservedWord(e, s, r, false), this.next(), e;
  }
  checkReservedWord(t, e, s, i) {
    if (t.length > 10 || !Ii(t)) return;
    if (s && wi(t)) {
      this.raise(p.UnexpectedKeyword, e, { keyword: t });
      return;
    }
    if ((this.state.strict ? i ? ts : Zt : Qt)(t, this.inModule)) {
      this.raise(p.UnexpectedReservedWord, e, { reservedWord: t });
      return;
    } else if (t === "yield") {
      if (this.prodParam.hasYield) {
        this.raise(p.YieldBindingIdentifier, e);
        return;
      }
    } else if (t === "await") {
      if (this.prodParam.hasAwait) {
        this.raise(p.AwaitBindingIdentifier, e);
        return;
      }
      if (this.scope.inStaticBlock) {
        this.raise(p.AwaitBindingIdentifierInStaticBlock, e);
        return;
      }
      this.expressionScope.recordAsyncArrowParametersError(e);
    } else if (t === "arguments" && this.scope.inClassAndNotInNonArrowFunction) {
      this.raise(p.ArgumentsInClass, e);
      return;
    }
  }
  recordAwaitIfAllowed() {
    let t = this.prodParam.hasAwait;
    return t && !this.scope.inFunction && (this.state.hasTopLevelAwait = true), t;
  }
  parseAwait(t) {
    let e = this.startNodeAt(t);
    return this.expressionScope.recordParameterInitializerError(p.AwaitExpressionFormalParameter, e), this.eat(55) && this.raise(p.ObsoleteAwaitStar, e), !this.scope.inFunction && !(this.optionFlags & 1) && (this.isAmbiguousPrefixOrIdentifier() ? this.ambiguousScriptDifferentAst = true : this.sawUnambiguousESM = true), this.state.soloAwait || (e.argument = this.parseMaybeUnary(null, true)), this.finishNode(e, "AwaitExpression");
  }
  isAmbiguousPrefixOrIdentifier() {
    if (this.hasPrecedingLineBreak()) return true;
    let { type: t } = this.state;
    return t === 53 || t === 10 || t === 0 || $e(t) || t === 102 && !this.state.containsEsc || t === 138 || t === 56 || this.hasPlugin("v8intrinsic") && t === 54;
  }
  parseYield(t) {
    let e = this.startNodeAt(t);
    this.expressionScope.recordParameterInitializerError(p.YieldInParameter, e);
    let s = false, i = null;
    if (!this.hasPrecedingLineBreak()) switch (s = this.eat(55), this.state.type) {
      case 13:
      case 140:
      case 8:
      case 11:
      case 3:
      case 9:
      case 14:
      case 12:
        if (!s) break;
      default:
        i = this.parseMaybeAssign();
    }
    return e.delegate = s, e.argument = i, this.finishNode(e, "YieldExpression");
  }
  parseImportCall(t) {
    if (this.next(), t.source = this.parseMaybeAssignAllowIn(), t.options = null, this.eat(12)) {
      if (this.match(11)) this.addTrailingCommaExtraToNode(t.source);
      else if (t.options = this.parseMaybeAssignAllowIn(), this.eat(12) && (this.addTrailingCommaExtraToNode(t.options), !this.match(11))) {
        do
          this.parseMaybeAssignAllowIn();
        while (this.eat(12) && !this.match(11));
        this.raise(p.ImportCallArity, t);
      }
    }
    return this.expect(11), this.finishNode(t, "ImportExpression");
  }
  checkPipelineAtInfixOperator(t, e) {
    this.hasPlugin(["pipelineOperator", { proposal: "smart" }]) && t.type === "SequenceExpression" && this.raise(p.PipelineHeadSequenceExpression, e);
  }
  parseSmartPipelineBodyInStyle(t, e) {
    if (this.isSimpleReference(t)) {
      let s = this.startNodeAt(e);
      return s.callee = t, this.finishNode(s, "PipelineBareFunction");
    } else {
      let s = this.startNodeAt(e);
      return this.checkSmartPipeTopicBodyEarlyErrors(e), s.expression = t, this.finishNode(s, "PipelineTopicExpression");
    }
  }
  isSimpleReference(t) {
    switch (t.type) {
      case "MemberExpression":
        return !t.computed && this.isSimpleReference(t.object);
      case "Identifier":
        return true;
      default:
        return false;
    }
  }
  checkSmartPipeTopicBodyEarlyErrors(t) {
    if (this.match(19)) throw this.raise(p.PipelineBodyNoArrow, this.state.startLoc);
    this.topicReferenceWasUsedInCurrentContext() || this.raise(p.PipelineTopicUnused, t);
  }
  withTopicBindingContext(t) {
    let e = this.state.topicContext;
    this.state.topicContext = { maxNumOfResolvableTopics: 1, maxTopicIndex: null };
    try {
      return t();
    } finally {
      this.state.topicContext = e;
    }
  }
  withSmartMixTopicForbiddingContext(t) {
    return t();
  }
  withSoloAwaitPermittingContext(t) {
    let e = this.state.soloAwait;
    this.state.soloAwait = true;
    try {
      return t();
    } finally {
      this.state.soloAwait = e;
    }
  }
  allowInAnd(t) {
    let e = this.prodParam.currentFlags();
    if (8 & ~e) {
      this.prodParam.enter(e | 8);
      try {
        return t();
      } finally {
        this.prodParam.exit();
      }
    }
    return t();
  }
  disallowInAnd(t) {
    let e = this.prodParam.currentFlags();
    if (8 & e) {
      this.prodParam.enter(e & -9);
      try {
        return t();
      } finally {
        this.prodParam.exit();
      }
    }
    return t();
  }
  registerTopicReference() {
    this.state.topicContext.maxTopicIndex = 0;
  }
  topicReferenceIsAllowedInCurrentContext() {
    return this.state.topicContext.maxNumOfResolvableTopics >= 1;
  }
  topicReferenceWasUsedInCurrentContext() {
    return this.state.topicContext.maxTopicIndex != null && this.state.topicContext.maxTopicIndex >= 0;
  }
  parseFSharpPipelineBody(t) {
    let e = this.state.startLoc;
    this.state.potentialArrowAt = this.state.start;
    let s = this.state.inFSharpPipelineDirectBody;
    this.state.inFSharpPipelineDirectBody = true;
    let i = this.parseExprOp(this.parseMaybeUnaryOrPrivate(), e, t);
    return this.state.inFSharpPipelineDirectBody = s, i;
  }
  parseModuleExpression() {
    this.expectPlugin("moduleBlocks");
    let t = this.startNode();
    this.next(), this.match(5) || this.unexpected(null, 5);
    let e = this.startNodeAt(this.state.endLoc);
    this.next();
    let s = this.initializeScopes(true);
    this.enterInitialScopes();
    try {
      t.body = this.parseProgram(e, 8, "module");
    } finally {
      s();
    }
    return this.finishNode(t, "ModuleExpression");
  }
  parseVoidPattern(t) {
    this.expectPlugin("discardBinding");
    let e = this.startNode();
    return t != null && (t.voidPatternLoc = this.state.startLoc), this.next(), this.finishNode(e, "VoidPattern");
  }
  parseMaybeAssignAllowInOrVoidPattern(t, e, s) {
    if (e != null && this.match(88)) {
      let i = this.lookaheadCharCode();
      if (i === 44 || i === (t === 3 ? 93 : t === 8 ? 125 : 41) || i === 61) return this.parseMaybeDefault(this.state.startLoc, this.parseVoidPattern(e));
    }
    return this.parseMaybeAssignAllowIn(e, s);
  }
  parsePropertyNamePrefixOperator(t) {
  }
};
var ze = { kind: 1 };
var sr = { kind: 2 };
var ir = /[\uD800-\uDFFF]/u;
var qe = /in(?:stanceof)?/y;
function rr(a3, t, e) {
  for (let s = 0; s < a3.length; s++) {
    let i = a3[s], { type: r } = i;
    typeof r == "number" && (i.type = Gt(r));
  }
  return a3;
}
var ut = class extends pt {
  parseTopLevel(t, e) {
    return t.program = this.parseProgram(e, 140, this.options.sourceType === "module" ? "module" : "script"), t.comments = this.comments, this.optionFlags & 256 && (t.tokens = rr(this.tokens, this.input, this.startIndex)), this.finishNode(t, "File");
  }
  parseProgram(t, e, s) {
    if (t.sourceType = s, t.interpreter = this.parseInterpreterDirective(), this.parseBlockBody(t, true, true, e), this.inModule) {
      if (!(this.optionFlags & 64) && this.scope.undefinedExports.size > 0) for (let [r, n] of Array.from(this.scope.undefinedExports)) this.raise(p.ModuleExportUndefined, n, { localName: r });
      this.addExtra(t, "topLevelAwait", this.state.hasTopLevelAwait);
    }
    let i;
    return e === 140 ? i = this.finishNode(t, "Program") : i = this.finishNodeAt(t, "Program", D(this.state.startLoc, -1)), i;
  }
  stmtToDirective(t) {
    let e = this.castNodeTo(t, "Directive"), s = this.castNodeTo(t.expression, "DirectiveLiteral"), i = s.value, r = this.input.slice(this.offsetToSourcePos(s.start), this.offsetToSourcePos(s.end)), n = s.value = r.slice(1, -1);
    return this.addExtra(s, "raw", r), this.addExtra(s, "rawValue", n), this.addExtra(s, "expressionValue", i), e.value = s, delete t.expression, e;
  }
  parseInterpreterDirective() {
    if (!this.match(28)) return null;
    let t = this.startNode();
    return t.value = this.state.value, this.next(), this.finishNode(t, "InterpreterDirective");
  }
  isLet() {
    return this.isContextual(100) ? this.hasFollowingBindingAtom() : false;
  }
  isUsing() {
    return this.isContextual(107) ? this.nextTokenIsIdentifierOnSameLine() : false;
  }
  isForUsing() {
    if (!this.isContextual(107)) return false;
    let t = this.nextTokenInLineStart(), e = this.codePointAtPos(t);
    if (this.isUnparsedContextual(t, "of")) {
      let s = this.lookaheadCharCodeSince(t + 2);
      if (s !== 61 && s !== 58 && s !== 59) return false;
    }
    return !!(this.chStartsBindingIdentifier(e, t) || this.isUnparsedContextual(t, "void"));
  }
  nextTokenIsIdentifierOnSameLine() {
    let t = this.nextTokenInLineStart(), e = this.codePointAtPos(t);
    return this.chStartsBindingIdentifier(e, t);
  }
  isAwaitUsing() {
    if (!this.isContextual(96)) return false;
    let t = this.nextTokenInLineStart();
    if (this.isUnparsedContextual(t, "using")) {
      t = this.nextTokenInLineStartSince(t + 5);
      let e = this.codePointAtPos(t);
      if (this.chStartsBindingIdentifier(e, t)) return true;
    }
    return false;
  }
  chStartsBindingIdentifier(t, e) {
    if (B(t)) {
      if (qe.lastIndex = e, qe.test(this.input)) {
        let s = this.codePointAtPos(qe.lastIndex);
        if (!K(s) && s !== 92) return false;
      }
      return true;
    } else return t === 92;
  }
  chStartsBindingPattern(t) {
    return t === 91 || t === 123;
  }
  hasFollowingBindingAtom() {
    let t = this.nextTokenStart(), e = this.codePointAtPos(t);
    return this.chStartsBindingPattern(e) || this.chStartsBindingIdentifier(e, t);
  }
  hasInLineFollowingBindingIdentifierOrBrace() {
    let t = this.nextTokenInLineStart(), e = this.codePointAtPos(t);
    return e === 123 || this.chStartsBindingIdentifier(e, t);
  }
  allowsUsing() {
    return (this.scope.inModule || !this.scope.inTopLevel) && !this.scope.inBareCaseStatement;
  }
  parseModuleItem() {
    return this.parseStatementLike(15);
  }
  parseStatementListItem() {
    return this.parseStatementLike(6 | (!this.options.annexB || this.state.strict ? 0 : 8));
  }
  parseStatementOrSloppyAnnexBFunctionDeclaration(t = false) {
    let e = 0;
    return this.options.annexB && !this.state.strict && (e |= 4, t && (e |= 8)), this.parseStatementLike(e);
  }
  parseStatement() {
    return this.parseStatementLike(0);
  }
  parseStatementLike(t) {
    let e = null;
    return this.match(26) && (e = this.parseDecorators(true)), this.parseStatementContent(t, e);
  }
  parseStatementContent(t, e) {
    let s = this.state.type, i = this.startNode(), r = !!(t & 2), n = !!(t & 4), o = t & 1;
    switch (s) {
      case 60:
        return this.parseBreakContinueStatement(i, true);
      case 63:
        return this.parseBreakContinueStatement(i, false);
      case 64:
        return this.parseDebuggerStatement(i);
      case 90:
        return this.parseDoWhileStatement(i);
      case 91:
        return this.parseForStatement(i);
      case 68:
        if (this.lookaheadCharCode() === 46) break;
        return n || this.raise(this.state.strict ? p.StrictFunction : this.options.annexB ? p.SloppyFunctionAnnexB : p.SloppyFunction, this.state.startLoc), this.parseFunctionStatement(i, false, !r && n);
      case 80:
        return r || this.unexpected(), this.parseClass(this.maybeTakeDecorators(e, i), true);
      case 69:
        return this.parseIfStatement(i);
      case 70:
        return this.parseReturnStatement(i);
      case 71:
        return this.parseSwitchStatement(i);
      case 72:
        return this.parseThrowStatement(i);
      case 73:
        return this.parseTryStatement(i);
      case 96:
        if (this.isAwaitUsing()) return this.allowsUsing() ? r ? this.recordAwaitIfAllowed() || this.raise(p.AwaitUsingNotInAsyncContext, i) : this.raise(p.UnexpectedLexicalDeclaration, i) : this.raise(p.UnexpectedUsingDeclaration, i), this.next(), this.parseVarStatement(i, "await using");
        break;
      case 107:
        if (this.state.containsEsc || !this.hasInLineFollowingBindingIdentifierOrBrace()) break;
        return this.allowsUsing() ? r || this.raise(p.UnexpectedLexicalDeclaration, this.state.startLoc) : this.raise(p.UnexpectedUsingDeclaration, this.state.startLoc), this.parseVarStatement(i, "using");
      case 100: {
        if (this.state.containsEsc) break;
        let u = this.nextTokenStart(), f2 = this.codePointAtPos(u);
        if (f2 !== 91 && (!r && this.hasFollowingLineBreak() || !this.chStartsBindingIdentifier(f2, u) && f2 !== 123)) break;
      }
      case 75:
        r || this.raise(p.UnexpectedLexicalDeclaration, this.state.startLoc);
      case 74: {
        let u = this.state.value;
        return this.parseVarStatement(i, u);
      }
      case 92:
        return this.parseWhileStatement(i);
      case 76:
        return this.parseWithStatement(i);
      case 5:
        return this.parseBlock();
      case 13:
        return this.parseEmptyStatement(i);
      case 83: {
        let u = this.lookaheadCharCode();
        if (u === 40 || u === 46) break;
      }
      case 82: {
        !(this.optionFlags & 8) && !o && this.raise(p.UnexpectedImportExport, this.state.startLoc), this.next();
        let u;
        return s === 83 ? u = this.parseImport(i) : u = this.parseExport(i, e), this.assertModuleNodeAllowed(u), u;
      }
      default:
        if (this.isAsyncFunction()) return r || this.raise(p.AsyncFunctionInSingleStatementContext, this.state.startLoc), this.next(), this.parseFunctionStatement(i, true, !r && n);
    }
    let h = this.state.value, l2 = this.parseExpression();
    return w(s) && l2.type === "Identifier" && this.eat(14) ? this.parseLabeledStatement(i, h, l2, t) : this.parseExpressionStatement(i, l2, e);
  }
  assertModuleNodeAllowed(t) {
    !(this.optionFlags & 8) && !this.inModule && this.raise(p.ImportOutsideModule, t);
  }
  decoratorsEnabledBeforeExport() {
    return this.hasPlugin("decorators-legacy") ? true : this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") !== false;
  }
  maybeTakeDecorators(t, e, s) {
    return t && (e.decorators?.length ? (typeof this.getPluginOption("decorators", "decoratorsBeforeExport") != "boolean" && this.raise(p.DecoratorsBeforeAfterExport, e.decorators[0]), e.decorators.unshift(...t)) : e.decorators = t, this.resetStartLocationFromNode(e, t[0]), s && this.resetStartLocationFromNode(s, e)), e;
  }
  canHaveLeadingDecorator() {
    return this.match(80);
  }
  parseDecorators(t) {
    let e = [];
    do
      e.push(this.parseDecorator());
    while (this.match(26));
    if (this.match(82)) t || this.unexpected(), this.decoratorsEnabledBeforeExport() || this.raise(p.DecoratorExportClass, this.state.startLoc);
    else if (!this.canHaveLeadingDecorator()) throw this.raise(p.UnexpectedLeadingDecorator, this.state.startLoc);
    return e;
  }
  parseDecorator() {
    this.expectOnePlugin(["decorators", "decorators-legacy"]);
    let t = this.startNode();
    if (this.next(), this.hasPlugin("decorators")) {
      let e = this.state.startLoc, s;
      if (this.match(10)) {
        let i = this.state.startLoc;
        this.next(), s = this.parseExpression(), this.expect(11), s = this.wrapParenthesis(i, s);
        let r = this.state.startLoc;
        t.expression = this.parseMaybeDecoratorArguments(s, i), this.getPluginOption("decorators", "allowCallParenthesized") === false && t.expression !== s && this.raise(p.DecoratorArgumentsOutsideParentheses, r);
      } else {
        for (s = this.parseIdentifier(false); this.eat(16); ) {
          let i = this.startNodeAt(e);
          i.object = s, this.match(139) ? (this.classScope.usePrivateName(this.state.value, this.state.startLoc), i.property = this.parsePrivateName()) : i.property = this.parseIdentifier(true), i.computed = false, s = this.finishNode(i, "MemberExpression");
        }
        t.expression = this.parseMaybeDecoratorArguments(s, e);
      }
    } else t.expression = this.parseExprSubscripts();
    return this.finishNode(t, "Decorator");
  }
  parseMaybeDecoratorArguments(t, e) {
    if (this.eat(10)) {
      let s = this.startNodeAt(e);
      return s.callee = t, s.arguments = this.parseCallExpressionArguments(), this.toReferencedList(s.arguments), this.finishNode(s, "CallExpression");
    }
    return t;
  }
  parseBreakContinueStatement(t, e) {
    return this.next(), this.isLineTerminator() ? t.label = null : (t.label = this.parseIdentifier(), this.semicolon()), this.verifyBreakContinue(t, e), this.finishNode(t, e ? "BreakStatement" : "ContinueStatement");
  }
  verifyBreakContinue(t, e) {
    let s;
    for (s = 0; s < this.state.labels.length; ++s) {
      let i = this.state.labels[s];
      if ((t.label == null || i.name === t.label.name) && (i.kind != null && (e || i.kind === 1) || t.label && e)) break;
    }
    if (s === this.state.labels.length) {
      let i = e ? "BreakStatement" : "ContinueStatement";
      this.raise(p.IllegalBreakContinue, t, { type: i });
    }
  }
  parseDebuggerStatement(t) {
    return this.next(), this.semicolon(), this.finishNode(t, "DebuggerStatement");
  }
  parseHeaderExpression() {
    this.expect(10);
    let t = this.parseExpression();
    return this.expect(11), t;
  }
  parseDoWhileStatement(t) {
    return this.next(), this.state.labels.push(ze), t.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()), this.state.labels.pop(), this.expect(92), t.test = this.parseHeaderExpression(), this.eat(13), this.finishNode(t, "DoWhileStatement");
  }
  parseForStatement(t) {
    this.next(), this.state.labels.push(ze);
    let e = null;
    if (this.isContextual(96) && this.recordAwaitIfAllowed() && (e = this.state.startLoc, this.next()), this.scope.enter(0), this.expect(10), this.match(13)) return e !== null && this.unexpected(e), this.parseFor(t, null);
    let s = this.isContextual(100);
    {
      let h = this.isAwaitUsing(), l2 = h || this.isForUsing(), u = s && this.hasFollowingBindingAtom() || l2;
      if (this.match(74) || this.match(75) || u) {
        let f2 = this.startNode(), d;
        h ? (d = "await using", this.recordAwaitIfAllowed() || this.raise(p.AwaitUsingNotInAsyncContext, this.state.startLoc), this.next()) : d = this.state.value, this.next(), this.parseVar(f2, true, d);
        let x3 = this.finishNode(f2, "VariableDeclaration"), A2 = this.match(58);
        return A2 && l2 && this.raise(p.ForInUsing, x3), (A2 || this.isContextual(102)) && x3.declarations.length === 1 ? this.parseForIn(t, x3, e) : (e !== null && this.unexpected(e), this.parseFor(t, x3));
      }
    }
    let i = this.isContextual(95), r = new Y(), n = this.parseExpression(true, r), o = this.isContextual(102);
    if (o && (s && this.raise(p.ForOfLet, n), e === null && i && n.type === "Identifier" && this.raise(p.ForOfAsync, n)), o || this.match(58)) {
      this.checkDestructuringPrivate(r), this.toAssignable(n, true);
      let h = o ? "ForOfStatement" : "ForInStatement";
      return this.checkLVal(n, { type: h }), this.parseForIn(t, n, e);
    } else this.checkExpressionErrors(r, true);
    return e !== null && this.unexpected(e), this.parseFor(t, n);
  }
  parseFunctionStatement(t, e, s) {
    return this.next(), this.parseFunction(t, 1 | (s ? 2 : 0) | (e ? 8 : 0));
  }
  parseIfStatement(t) {
    return this.next(), t.test = this.parseHeaderExpression(), t.consequent = this.parseStatementOrSloppyAnnexBFunctionDeclaration(), t.alternate = this.eat(66) ? this.parseStatementOrSloppyAnnexBFunctionDeclaration() : null, this.finishNode(t, "IfStatement");
  }
  parseReturnStatement(t) {
    return this.prodParam.hasReturn || this.raise(p.IllegalReturn, this.state.startLoc), this.next(), this.isLineTerminator() ? t.argument = null : (t.argument = this.parseExpression(), this.semicolon()), this.finishNode(t, "ReturnStatement");
  }
  parseSwitchStatement(t) {
    this.next(), t.discriminant = this.parseHeaderExpression();
    let e = t.cases = [];
    this.expect(5), this.state.labels.push(sr), this.scope.enter(256);
    let s;
    for (let i; !this.match(8); ) if (this.match(61) || this.match(65)) {
      let r = this.match(61);
      s && this.finishNode(s, "SwitchCase"), e.push(s = this.startNode()), s.consequent = [], this.next(), r ? s.test = this.parseExpression() : (i && this.raise(p.MultipleDefaultsInSwitch, this.state.lastTokStartLoc), i = true, s.test = null), this.expect(14);
    } else s ? s.consequent.push(this.parseStatementListItem()) : this.unexpected();
    return this.scope.exit(), s && this.finishNode(s, "SwitchCase"), this.next(), this.state.labels.pop(), this.finishNode(t, "SwitchStatement");
  }
  parseThrowStatement(t) {
    return this.next(), this.hasPrecedingLineBreak() && this.raise(p.NewlineAfterThrow, this.state.lastTokEndLoc), t.argument = this.parseExpression(), this.semicolon(), this.finishNode(t, "ThrowStatement");
  }
  parseCatchClauseParam() {
    let t = this.parseBindingAtom();
    return this.scope.enter(this.options.annexB && t.type === "Identifier" ? 8 : 0), this.checkLVal(t, { type: "CatchClause" }, 9), t;
  }
  parseTryStatement(t) {
    if (this.next(), t.block = this.parseBlock(), t.handler = null, this.match(62)) {
      let e = this.startNode();
      this.next(), this.match(10) ? (this.expect(10), e.param = this.parseCatchClauseParam(), this.expect(11)) : (e.param = null, this.scope.enter(0)), e.body = this.withSmartMixTopicForbiddingContext(() => this.parseBlock(false, false)), this.scope.exit(), t.handler = this.finishNode(e, "CatchClause");
    }
    return t.finalizer = this.eat(67) ? this.parseBlock() : null, !t.handler && !t.finalizer && this.raise(p.NoCatchOrFinally, t), this.finishNode(t, "TryStatement");
  }
  parseVarStatement(t, e, s = false) {
    return this.next(), this.parseVar(t, false, e, s), this.semicolon(), this.finishNode(t, "VariableDeclaration");
  }
  parseWhileStatement(t) {
    return this.next(), t.test = this.parseHeaderExpression(), this.state.labels.push(ze), t.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()), this.state.labels.pop(), this.finishNode(t, "WhileStatement");
  }
  parseWithStatement(t) {
    return this.state.strict && this.raise(p.StrictWith, this.state.startLoc), this.next(), t.object = this.parseHeaderExpression(), t.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()), this.finishNode(t, "WithStatement");
  }
  parseEmptyStatement(t) {
    return this.next(), this.finishNode(t, "EmptyStatement");
  }
  parseLabeledStatement(t, e, s, i) {
    for (let n of this.state.labels) n.name === e && this.raise(p.LabelRedeclaration, s, { labelName: e });
    let r = pi(this.state.type) ? 1 : this.match(71) ? 2 : null;
    for (let n = this.state.labels.length - 1; n >= 0; n--) {
      let o = this.state.labels[n];
      if (o.statementStart === t.start) o.statementStart = this.sourceToOffsetPos(this.state.start), o.kind = r;
      else break;
    }
    return this.state.labels.push({ name: e, kind: r, statementStart: this.sourceToOffsetPos(this.state.start) }), t.body = i & 8 ? this.parseStatementOrSloppyAnnexBFunctionDeclaration(true) : this.parseStatement(), this.state.labels.pop(), t.label = s, this.finishNode(t, "LabeledStatement");
  }
  parseExpressionStatement(t, e, s) {
    return t.expression = e, this.semicolon(), this.finishNode(t, "ExpressionStatement");
  }
  parseBlock(t = false, e = true, s) {
    let i = this.startNode();
    return t && this.state.strictErrors.clear(), this.expect(5), e && this.scope.enter(0), this.parseBlockBody(i, t, false, 8, s), e && this.scope.exit(), this.finishNode(i, "BlockStatement");
  }
  isValidDirective(t) {
    return t.type === "ExpressionStatement" && t.expression.type === "StringLiteral" && !t.expression.extra.parenthesized;
  }
  parseBlockBody(t, e, s, i, r) {
    let n = t.body = [], o = t.directives = [];
    this.parseBlockOrModuleBlockBody(n, e ? o : void 0, s, i, r);
  }
  parseBlockOrModuleBlockBody(t, e, s, i, r) {
    let n = this.state.strict, o = false, h = false;
    for (; !this.match(i); ) {
      let l2 = s ? this.parseModuleItem() : this.parseStatementListItem();
      if (e && !h) {
        if (this.isValidDirective(l2)) {
          let u = this.stmtToDirective(l2);
          e.push(u), !o && u.value.value === "use strict" && (o = true, this.setStrict(true));
          continue;
        }
        h = true, this.state.strictErrors.clear();
      }
      t.push(l2);
    }
    r?.call(this, o), n || this.setStrict(false), this.next();
  }
  parseFor(t, e) {
    return t.init = e, this.semicolon(false), t.test = this.match(13) ? null : this.parseExpression(), this.semicolon(false), t.update = this.match(11) ? null : this.parseExpression(), this.expect(11), t.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()), this.scope.exit(), this.state.labels.pop(), this.finishNode(t, "ForStatement");
  }
  parseForIn(t, e, s) {
    let i = this.match(58);
    return this.next(), i ? s !== null && this.unexpected(s) : t.await = s !== null, e.type === "VariableDeclaration" && e.declarations[0].init != null && (!i || !this.options.annexB || this.state.strict || e.kind !== "var" || e.declarations[0].id.type !== "Identifier") && this.raise(p.ForInOfLoopInitializer, e, { type: i ? "ForInStatement" : "ForOfStatement" }), e.type === "AssignmentPattern" && this.raise(p.InvalidLhs, e, { ancestor: { type: "ForStatement" } }), t.left = e, t.right = i ? this.parseExpression() : this.parseMaybeAssignAllowIn(), this.expect(11), t.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement()), this.scope.exit(), this.state.labels.pop(), this.finishNode(t, i ? "ForInStatement" : "ForOfStatement");
  }
  parseVar(t, e, s, i = false) {
    let r = t.declarations = [];
    for (t.kind = s; ; ) {
      let n = this.startNode();
      if (this.parseVarId(n, s), n.init = this.eat(29) ? e ? this.parseMaybeAssignDisallowIn() : this.parseMaybeAssignAllowIn() : null, n.init === null && !i && (n.id.type !== "Identifier" && !(e && (this.match(58) || this.isContextual(102))) ? this.raise(p.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind: "destructuring" }) : (s === "const" || s === "using" || s === "await using") && !(this.match(58) || this.isContextual(102)) && this.raise(p.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind: s })), r.push(this.finishNode(n, "VariableDeclarator")), !this.eat(12)) break;
    }
    return t;
  }
  parseVarId(t, e) {
    let s = this.parseBindingAtom();
    e === "using" || e === "await using" ? (s.type === "ArrayPattern" || s.type === "ObjectPattern") && this.raise(p.UsingDeclarationHasBindingPattern, s.loc.start) : s.type === "VoidPattern" && this.raise(p.UnexpectedVoidPattern, s.loc.start), this.checkLVal(s, { type: "VariableDeclarator" }, e === "var" ? 5 : 8201), t.id = s;
  }
  parseAsyncFunctionExpression(t) {
    return this.parseFunction(t, 8);
  }
  parseFunction(t, e = 0) {
    let s = e & 2, i = !!(e & 1), r = i && !(e & 4), n = !!(e & 8);
    this.initFunction(t, n), this.match(55) && (s && this.raise(p.GeneratorInSingleStatementContext, this.state.startLoc), this.next(), t.generator = true), i && (t.id = this.parseFunctionId(r));
    let o = this.state.maybeInArrowParameters;
    return this.state.maybeInArrowParameters = false, this.scope.enter(514), this.prodParam.enter(Se(n, t.generator)), i || (t.id = this.parseFunctionId()), this.parseFunctionParams(t, false), this.withSmartMixTopicForbiddingContext(() => {
      this.parseFunctionBodyAndFinish(t, i ? "FunctionDeclaration" : "FunctionExpression");
    }), this.prodParam.exit(), this.scope.exit(), i && !s && this.registerFunctionStatementId(t), this.state.maybeInArrowParameters = o, t;
  }
  parseFunctionId(t) {
    return t || w(this.state.type) ? this.parseIdentifier() : null;
  }
  parseFunctionParams(t, e) {
    this.expect(10), this.expressionScope.enter(zi()), t.params = this.parseBindingList(11, 41, 2 | (e ? 4 : 0)), this.expressionScope.exit();
  }
  registerFunctionStatementId(t) {
    t.id && this.scope.declareName(t.id.name, !this.options.annexB || this.state.strict || t.generator || t.async ? this.scope.treatFunctionsAsVar ? 5 : 8201 : 17, t.id.loc.start);
  }
  parseClass(t, e, s) {
    this.next();
    let i = this.state.strict;
    return this.state.strict = true, this.parseClassId(t, e, s), this.parseClassSuper(t), t.body = this.parseClassBody(!!t.superClass, i), this.finishNode(t, e ? "ClassDeclaration" : "ClassExpression");
  }
  isClassProperty() {
    return this.match(29) || this.match(13) || this.match(8);
  }
  isClassMethod() {
    return this.match(10);
  }
  nameIsConstructor(t) {
    return t.type === "Identifier" && t.name === "constructor" || t.type === "StringLiteral" && t.value === "constructor";
  }
  isNonstaticConstructor(t) {
    return !t.computed && !t.static && this.nameIsConstructor(t.key);
  }
  parseClassBody(t, e) {
    this.classScope.enter();
    let s = { hadConstructor: false, hadSuperClass: t }, i = [], r = this.startNode();
    if (r.body = [], this.expect(5), this.withSmartMixTopicForbiddingContext(() => {
      for (; !this.match(8); ) {
        if (this.eat(13)) {
          if (i.length > 0) throw this.raise(p.DecoratorSemicolon, this.state.lastTokEndLoc);
          continue;
        }
        if (this.match(26)) {
          i.push(this.parseDecorator());
          continue;
        }
        let n = this.startNode();
        i.length && (n.decorators = i, this.resetStartLocationFromNode(n, i[0]), i = []), this.parseClassMember(r, n, s), n.kind === "constructor" && n.decorators && n.decorators.length > 0 && this.raise(p.DecoratorConstructor, n);
      }
    }), this.state.strict = e, this.next(), i.length) throw this.raise(p.TrailingDecorator, this.state.startLoc);
    return this.classScope.exit(), this.finishNode(r, "ClassBody");
  }
  parseClassMemberFromModifier(t, e) {
    let s = this.parseIdentifier(true);
    if (this.isClassMethod()) {
      let i = e;
      return i.kind = "method", i.computed = false, i.key = s, i.static = false, this.pushClassMethod(t, i, false, false, false, false), true;
    } else if (this.isClassProperty()) {
      let i = e;
      return i.computed = false, i.key = s, i.static = false, t.body.push(this.parseClassProperty(i)), true;
    }
    return this.resetPreviousNodeTrailingComments(s), false;
  }
  parseClassMember(t, e, s) {
    let i = this.isContextual(106);
    if (i) {
      if (this.parseClassMemberFromModifier(t, e)) return;
      if (this.eat(5)) {
        this.parseClassStaticBlock(t, e);
        return;
      }
    }
    this.parseClassMemberWithIsStatic(t, e, s, i);
  }
  parseClassMemberWithIsStatic(t, e, s, i) {
    let r = e, n = e, o = e, h = e, l2 = e, u = r, f2 = r;
    if (e.static = i, this.parsePropertyNamePrefixOperator(e), this.eat(55)) {
      u.kind = "method";
      let C = this.match(139);
      if (this.parseClassElementName(u), this.parsePostMemberNameModifiers(u), C) {
        this.pushClassPrivateMethod(t, n, true, false);
        return;
      }
      this.isNonstaticConstructor(r) && this.raise(p.ConstructorIsGenerator, r.key), this.pushClassMethod(t, r, true, false, false, false);
      return;
    }
    let d = !this.state.containsEsc && w(this.state.type), x3 = this.parseClassElementName(e), A2 = d ? x3.name : null, k3 = this.isPrivateName(x3), N3 = this.state.startLoc;
    if (this.parsePostMemberNameModifiers(f2), this.isClassMethod()) {
      if (u.kind = "method", k3) {
        this.pushClassPrivateMethod(t, n, false, false);
        return;
      }
      let C = this.isNonstaticConstructor(r), I3 = false;
      C && (r.kind = "constructor", s.hadConstructor && !this.hasPlugin("typescript") && this.raise(p.DuplicateConstructor, x3), C && this.hasPlugin("typescript") && e.override && this.raise(p.OverrideOnConstructor, x3), s.hadConstructor = true, I3 = s.hadSuperClass), this.pushClassMethod(t, r, false, false, C, I3);
    } else if (this.isClassProperty()) k3 ? this.pushClassPrivateProperty(t, h) : this.pushClassProperty(t, o);
    else if (A2 === "async" && !this.isLineTerminator()) {
      this.resetPreviousNodeTrailingComments(x3);
      let C = this.eat(55);
      f2.optional && this.unexpected(N3), u.kind = "method";
      let I3 = this.match(139);
      this.parseClassElementName(u), this.parsePostMemberNameModifiers(f2), I3 ? this.pushClassPrivateMethod(t, n, C, true) : (this.isNonstaticConstructor(r) && this.raise(p.ConstructorIsAsync, r.key), this.pushClassMethod(t, r, C, true, false, false));
    } else if ((A2 === "get" || A2 === "set") && !(this.match(55) && this.isLineTerminator())) {
      this.resetPreviousNodeTrailingComments(x3), u.kind = A2;
      let C = this.match(139);
      this.parseClassElementName(r), C ? this.pushClassPrivateMethod(t, n, false, false) : (this.isNonstaticConstructor(r) && this.raise(p.ConstructorIsAccessor, r.key), this.pushClassMethod(t, r, false, false, false, false)), this.checkGetterSetterParams(r);
    } else if (A2 === "accessor" && !this.isLineTerminator()) {
      this.expectPlugin("decoratorAutoAccessors"), this.resetPreviousNodeTrailingComments(x3);
      let C = this.match(139);
      this.parseClassElementName(o), this.pushClassAccessorProperty(t, l2, C);
    } else this.isLineTerminator() ? k3 ? this.pushClassPrivateProperty(t, h) : this.pushClassProperty(t, o) : this.unexpected();
  }
  parseClassElementName(t) {
    let { type: e, value: s } = this.state;
    if ((e === 132 || e === 134) && t.static && s === "prototype" && this.raise(p.StaticPrototype, this.state.startLoc), e === 139) {
      s === "constructor" && this.raise(p.ConstructorClassPrivateField, this.state.startLoc);
      let i = this.parsePrivateName();
      return t.key = i, i;
    }
    return this.parsePropertyName(t), t.key;
  }
  parseClassStaticBlock(t, e) {
    this.scope.enter(720);
    let s = this.state.labels;
    this.state.labels = [], this.prodParam.enter(0);
    let i = e.body = [];
    this.parseBlockOrModuleBlockBody(i, void 0, false, 8), this.prodParam.exit(), this.scope.exit(), this.state.labels = s, t.body.push(this.finishNode(e, "StaticBlock")), e.decorators?.length && this.raise(p.DecoratorStaticBlock, e);
  }
  pushClassProperty(t, e) {
    !e.computed && this.nameIsConstructor(e.key) && this.raise(p.ConstructorClassField, e.key), t.body.push(this.parseClassProperty(e));
  }
  pushClassPrivateProperty(t, e) {
    let s = this.parseClassPrivateProperty(e);
    t.body.push(s), this.classScope.declarePrivateName(this.getPrivateNameSV(s.key), 0, s.key.loc.start);
  }
  pushClassAccessorProperty(t, e, s) {
    !s && !e.computed && this.nameIsConstructor(e.key) && this.raise(p.ConstructorClassField, e.key);
    let i = this.parseClassAccessorProperty(e);
    t.body.push(i), s && this.classScope.declarePrivateName(this.getPrivateNameSV(i.key), 0, i.key.loc.start);
  }
  pushClassMethod(t, e, s, i, r, n) {
    t.body.push(this.parseMethod(e, s, i, r, n, "ClassMethod", true));
  }
  pushClassPrivateMethod(t, e, s, i) {
    let r = this.parseMethod(e, s, i, false, false, "ClassPrivateMethod", true);
    t.body.push(r);
    let n = r.kind === "get" ? r.static ? 6 : 2 : r.kind === "set" ? r.static ? 5 : 1 : 0;
    this.declareClassPrivateMethodInScope(r, n);
  }
  declareClassPrivateMethodInScope(t, e) {
    this.classScope.declarePrivateName(this.getPrivateNameSV(t.key), e, t.key.loc.start);
  }
  parsePostMemberNameModifiers(t) {
  }
  parseClassPrivateProperty(t) {
    return this.parseInitializer(t), this.semicolon(), this.finishNode(t, "ClassPrivateProperty");
  }
  parseClassProperty(t) {
    return this.parseInitializer(t), this.semicolon(), this.finishNode(t, "ClassProperty");
  }
  parseClassAccessorProperty(t) {
    return this.parseInitializer(t), this.semicolon(), this.finishNode(t, "ClassAccessorProperty");
  }
  parseInitializer(t) {
    this.scope.enter(592), this.expressionScope.enter(as()), this.prodParam.enter(0), t.value = this.eat(29) ? this.parseMaybeAssignAllowIn() : null, this.expressionScope.exit(), this.prodParam.exit(), this.scope.exit();
  }
  parseClassId(t, e, s, i = 8331) {
    if (w(this.state.type)) t.id = this.parseIdentifier(), e && this.declareNameFromIdentifier(t.id, i);
    else if (s || !e) t.id = null;
    else throw this.raise(p.MissingClassName, this.state.startLoc);
  }
  parseClassSuper(t) {
    t.superClass = this.eat(81) ? this.parseExprSubscripts() : null;
  }
  parseExport(t, e) {
    let s = this.parseMaybeImportPhase(t, true), i = this.maybeParseExportDefaultSpecifier(t, s), r = !i || this.eat(12), n = r && this.eatExportStar(t), o = n && this.maybeParseExportNamespaceSpecifier(t), h = r && (!o || this.eat(12)), l2 = i || n;
    if (n && !o) {
      if (i && this.unexpected(), e) throw this.raise(p.UnsupportedDecoratorExport, t);
      return this.parseExportFrom(t, true), this.sawUnambiguousESM = true, this.finishNode(t, "ExportAllDeclaration");
    }
    let u = this.maybeParseExportNamedSpecifiers(t);
    i && r && !n && !u && this.unexpected(null, 5), o && h && this.unexpected(null, 98);
    let f2;
    if (l2 || u) {
      if (f2 = false, e) throw this.raise(p.UnsupportedDecoratorExport, t);
      this.parseExportFrom(t, l2);
    } else f2 = this.maybeParseExportDeclaration(t);
    if (l2 || u || f2) {
      let d = t;
      if (this.checkExport(d, true, false, !!d.source), d.declaration?.type === "ClassDeclaration") this.maybeTakeDecorators(e, d.declaration, d);
      else if (e) throw this.raise(p.UnsupportedDecoratorExport, t);
      return this.sawUnambiguousESM = true, this.finishNode(d, "ExportNamedDeclaration");
    }
    if (this.eat(65)) {
      let d = t, x3 = this.parseExportDefaultExpression();
      if (d.declaration = x3, x3.type === "ClassDeclaration") this.maybeTakeDecorators(e, x3, d);
      else if (e) throw this.raise(p.UnsupportedDecoratorExport, t);
      return this.checkExport(d, true, true), this.sawUnambiguousESM = true, this.finishNode(d, "ExportDefaultDeclaration");
    }
    throw this.unexpected(null, 5);
  }
  eatExportStar(t) {
    return this.eat(55);
  }
  maybeParseExportDefaultSpecifier(t, e) {
    if (e || this.isExportDefaultSpecifier()) {
      this.expectPlugin("exportDefaultFrom", e?.loc.start);
      let s = e || this.parseIdentifier(true), i = this.startNodeAtNode(s);
      return i.exported = s, t.specifiers = [this.finishNode(i, "ExportDefaultSpecifier")], true;
    }
    return false;
  }
  maybeParseExportNamespaceSpecifier(t) {
    if (this.isContextual(93)) {
      t.specifiers ?? (t.specifiers = []);
      let e = this.startNodeAt(this.state.lastTokStartLoc);
      return this.next(), e.exported = this.parseModuleExportName(), t.specifiers.push(this.finishNode(e, "ExportNamespaceSpecifier")), true;
    }
    return false;
  }
  maybeParseExportNamedSpecifiers(t) {
    if (this.match(5)) {
      let e = t;
      e.specifiers || (e.specifiers = []);
      let s = e.exportKind === "type";
      return e.specifiers.push(...this.parseExportSpecifiers(s)), e.source = null, e.attributes = [], e.declaration = null, true;
    }
    return false;
  }
  maybeParseExportDeclaration(t) {
    return this.shouldParseExportDeclaration() ? (t.specifiers = [], t.source = null, t.attributes = [], t.declaration = this.parseExportDeclaration(t), true) : false;
  }
  isAsyncFunction() {
    if (!this.isContextual(95)) return false;
    let t = this.nextTokenInLineStart();
    return this.isUnparsedContextual(t, "function");
  }
  parseExportDefaultExpression() {
    let t = this.startNode();
    if (this.match(68)) return this.next(), this.parseFunction(t, 5);
    if (this.isAsyncFunction()) return this.next(), this.next(), this.parseFunction(t, 13);
    if (this.match(80)) return this.parseClass(t, true, true);
    if (this.match(26)) return this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") === true && this.raise(p.DecoratorBeforeExport, this.state.startLoc), this.parseClass(this.maybeTakeDecorators(this.parseDecorators(false), this.startNode()), true, true);
    if (this.match(75) || this.match(74) || this.isLet() || this.isUsing() || this.isAwaitUsing()) throw this.raise(p.UnsupportedDefaultExport, this.state.startLoc);
    let e = this.parseMaybeAssignAllowIn();
    return this.semicolon(), e;
  }
  parseExportDeclaration(t) {
    return this.match(80) ? this.parseClass(this.startNode(), true, false) : this.parseStatementListItem();
  }
  isExportDefaultSpecifier() {
    let { type: t } = this.state;
    if (w(t)) {
      if (t === 95 && !this.state.containsEsc || t === 100) return false;
      if ((t === 130 || t === 129) && !this.state.containsEsc) {
        let i = this.nextTokenStart(), r = this.input.charCodeAt(i);
        if (r === 123 || this.chStartsBindingIdentifier(r, i) && !this.input.startsWith("from", i)) return this.expectOnePlugin(["flow", "typescript"]), false;
      }
    } else if (!this.match(65)) return false;
    let e = this.nextTokenStart(), s = this.isUnparsedContextual(e, "from");
    if (this.input.charCodeAt(e) === 44 || w(this.state.type) && s) return true;
    if (this.match(65) && s) {
      let i = this.input.charCodeAt(this.nextTokenStartSince(e + 4));
      return i === 34 || i === 39;
    }
    return false;
  }
  parseExportFrom(t, e) {
    this.eatContextual(98) ? (t.source = this.parseImportSource(), this.checkExport(t), this.maybeParseImportAttributes(t), this.checkJSONModuleImport(t)) : e && this.unexpected(), this.semicolon();
  }
  shouldParseExportDeclaration() {
    let { type: t } = this.state;
    return t === 26 && (this.expectOnePlugin(["decorators", "decorators-legacy"]), this.hasPlugin("decorators")) ? (this.getPluginOption("decorators", "decoratorsBeforeExport") === true && this.raise(p.DecoratorBeforeExport, this.state.startLoc), true) : this.isUsing() ? (this.raise(p.UsingDeclarationExport, this.state.startLoc), true) : this.isAwaitUsing() ? (this.raise(p.UsingDeclarationExport, this.state.startLoc), true) : t === 74 || t === 75 || t === 68 || t === 80 || this.isLet() || this.isAsyncFunction();
  }
  checkExport(t, e, s, i) {
    if (e) {
      if (s) {
        if (this.checkDuplicateExports(t, "default"), this.hasPlugin("exportDefaultFrom")) {
          let r = t.declaration;
          r.type === "Identifier" && r.name === "from" && r.end - r.start === 4 && !r.extra?.parenthesized && this.raise(p.ExportDefaultFromAsIdentifier, r);
        }
      } else if (t.specifiers?.length) for (let r of t.specifiers) {
        let { exported: n } = r, o = n.type === "Identifier" ? n.name : n.value;
        if (this.checkDuplicateExports(r, o), !i && r.local) {
          let { local: h } = r;
          h.type !== "Identifier" ? this.raise(p.ExportBindingIsString, r, { localName: h.value, exportName: o }) : (this.checkReservedWord(h.name, h.loc.start, true, false), this.scope.checkLocalExport(h));
        }
      }
      else if (t.declaration) {
        let r = t.declaration;
        if (r.type === "FunctionDeclaration" || r.type === "ClassDeclaration") {
          let { id: n } = r;
          if (!n) throw new Error("Assertion failure");
          this.checkDuplicateExports(t, n.name);
        } else if (r.type === "VariableDeclaration") for (let n of r.declarations) this.checkDeclaration(n.id);
      }
    }
  }
  checkDeclaration(t) {
    if (t.type === "Identifier") this.checkDuplicateExports(t, t.name);
    else if (t.type === "ObjectPattern") for (let e of t.properties) this.checkDeclaration(e);
    else if (t.type === "ArrayPattern") for (let e of t.elements) e && this.checkDeclaration(e);
    else t.type === "ObjectProperty" ? this.checkDeclaration(t.value) : t.type === "RestElement" ? this.checkDeclaration(t.argument) : t.type === "AssignmentPattern" && this.checkDeclaration(t.left);
  }
  checkDuplicateExports(t, e) {
    this.exportedIdentifiers.has(e) && (e === "default" ? this.raise(p.DuplicateDefaultExport, t) : this.raise(p.DuplicateExport, t, { exportName: e })), this.exportedIdentifiers.add(e);
  }
  parseExportSpecifiers(t) {
    let e = [], s = true;
    for (this.expect(5); !this.eat(8); ) {
      if (s) s = false;
      else if (this.expect(12), this.eat(8)) break;
      let i = this.isContextual(130), r = this.match(134), n = this.startNode();
      n.local = this.parseModuleExportName(), e.push(this.parseExportSpecifier(n, r, t, i));
    }
    return e;
  }
  parseExportSpecifier(t, e, s, i) {
    return this.eatContextual(93) ? t.exported = this.parseModuleExportName() : e ? t.exported = this.cloneStringLiteral(t.local) : t.exported || (t.exported = this.cloneIdentifier(t.local)), this.finishNode(t, "ExportSpecifier");
  }
  parseModuleExportName() {
    if (this.match(134)) {
      let t = this.parseStringLiteral(this.state.value), e = ir.exec(t.value);
      return e && this.raise(p.ModuleExportNameHasLoneSurrogate, t, { surrogateCharCode: e[0].charCodeAt(0) }), t;
    }
    return this.parseIdentifier(true);
  }
  isJSONModuleImport(t) {
    return t.assertions != null ? t.assertions.some(({ key: e, value: s }) => s.value === "json" && (e.type === "Identifier" ? e.name === "type" : e.value === "type")) : false;
  }
  checkImportReflection(t) {
    let { specifiers: e } = t, s = e.length === 1 ? e[0].type : null;
    t.phase === "source" ? s !== "ImportDefaultSpecifier" && this.raise(p.SourcePhaseImportRequiresDefault, e[0].loc.start) : t.phase === "defer" ? s !== "ImportNamespaceSpecifier" && this.raise(p.DeferImportRequiresNamespace, e[0].loc.start) : t.module && (s !== "ImportDefaultSpecifier" && this.raise(p.ImportReflectionNotBinding, e[0].loc.start), t.assertions?.length > 0 && this.raise(p.ImportReflectionHasAssertion, e[0].loc.start));
  }
  checkJSONModuleImport(t) {
    if (this.isJSONModuleImport(t) && t.type !== "ExportAllDeclaration") {
      let { specifiers: e } = t;
      if (e != null) {
        let s = e.find((i) => {
          let r;
          if (i.type === "ExportSpecifier" ? r = i.local : i.type === "ImportSpecifier" && (r = i.imported), r !== void 0) return r.type === "Identifier" ? r.name !== "default" : r.value !== "default";
        });
        s !== void 0 && this.raise(p.ImportJSONBindingNotDefault, s.loc.start);
      }
    }
  }
  isPotentialImportPhase(t) {
    return t ? false : this.isContextual(105) || this.isContextual(97);
  }
  applyImportPhase(t, e, s, i) {
    e || (this.hasPlugin("importReflection") && (t.module = false), s === "source" ? (this.expectPlugin("sourcePhaseImports", i), t.phase = "source") : s === "defer" ? (this.expectPlugin("deferredImportEvaluation", i), t.phase = "defer") : this.hasPlugin("sourcePhaseImports") && (t.phase = null));
  }
  parseMaybeImportPhase(t, e) {
    if (!this.isPotentialImportPhase(e)) return this.applyImportPhase(t, e, null), null;
    let s = this.startNode(), i = this.parseIdentifierName(true), { type: r } = this.state;
    return (O(r) ? r !== 98 || this.lookaheadCharCode() === 102 : r !== 12) ? (this.applyImportPhase(t, e, i, s.loc.start), null) : (this.applyImportPhase(t, e, null), this.createIdentifier(s, i));
  }
  isPrecedingIdImportPhase(t) {
    let { type: e } = this.state;
    return w(e) ? e !== 98 || this.lookaheadCharCode() === 102 : e !== 12;
  }
  parseImport(t) {
    return this.match(134) ? this.parseImportSourceAndAttributes(t) : this.parseImportSpecifiersAndAfter(t, this.parseMaybeImportPhase(t, false));
  }
  parseImportSpecifiersAndAfter(t, e) {
    t.specifiers = [];
    let i = !this.maybeParseDefaultImportSpecifier(t, e) || this.eat(12), r = i && this.maybeParseStarImportSpecifier(t);
    return i && !r && this.parseNamedImportSpecifiers(t), this.expectContextual(98), this.parseImportSourceAndAttributes(t);
  }
  parseImportSourceAndAttributes(t) {
    return t.specifiers ?? (t.specifiers = []), t.source = this.parseImportSource(), this.maybeParseImportAttributes(t), this.checkImportReflection(t), this.checkJSONModuleImport(t), this.semicolon(), this.sawUnambiguousESM = true, this.finishNode(t, "ImportDeclaration");
  }
  parseImportSource() {
    return this.match(134) || this.unexpected(), this.parseExprAtom();
  }
  parseImportSpecifierLocal(t, e, s) {
    e.local = this.parseIdentifier(), t.specifiers.push(this.finishImportSpecifier(e, s));
  }
  finishImportSpecifier(t, e, s = 8201) {
    return this.checkLVal(t.local, { type: e }, s), this.finishNode(t, e);
  }
  parseImportAttributes() {
    this.expect(5);
    let t = [], e = /* @__PURE__ */ new Set();
    do {
      if (this.match(8)) break;
      let s = this.startNode(), i = this.state.value;
      if (e.has(i) && this.raise(p.ModuleAttributesWithDuplicateKeys, this.state.startLoc, { key: i }), e.add(i), this.match(134) ? s.key = this.parseStringLiteral(i) : s.key = this.parseIdentifier(true), this.expect(14), !this.match(134)) throw this.raise(p.ModuleAttributeInvalidValue, this.state.startLoc);
      s.value = this.parseStringLiteral(this.state.value), t.push(this.finishNode(s, "ImportAttribute"));
    } while (this.eat(12));
    return this.expect(8), t;
  }
  parseModuleAttributes() {
    let t = [], e = /* @__PURE__ */ new Set();
    do {
      let s = this.startNode();
      if (s.key = this.parseIdentifier(true), s.key.name !== "type" && this.raise(p.ModuleAttributeDifferentFromType, s.key), e.has(s.key.name) && this.raise(p.ModuleAttributesWithDuplicateKeys, s.key, { key: s.key.name }), e.add(s.key.name), this.expect(14), !this.match(134)) throw this.raise(p.ModuleAttributeInvalidValue, this.state.startLoc);
      s.value = this.parseStringLiteral(this.state.value), t.push(this.finishNode(s, "ImportAttribute"));
    } while (this.eat(12));
    return t;
  }
  maybeParseImportAttributes(t) {
    let e;
    if (this.match(76)) {
      if (this.hasPrecedingLineBreak() && this.lookaheadCharCode() === 40) return;
      this.next(), e = this.parseImportAttributes();
    } else this.isContextual(94) && !this.hasPrecedingLineBreak() ? (this.hasPlugin("deprecatedImportAssert") || this.raise(p.ImportAttributesUseAssert, this.state.startLoc), this.addExtra(t, "deprecatedAssertSyntax", true), this.next(), e = this.parseImportAttributes()) : e = [];
    t.attributes = e;
  }
  maybeParseDefaultImportSpecifier(t, e) {
    if (e) {
      let s = this.startNodeAtNode(e);
      return s.local = e, t.specifiers.push(this.finishImportSpecifier(s, "ImportDefaultSpecifier")), true;
    } else if (O(this.state.type)) return this.parseImportSpecifierLocal(t, this.startNode(), "ImportDefaultSpecifier"), true;
    return false;
  }
  maybeParseStarImportSpecifier(t) {
    if (this.match(55)) {
      let e = this.startNode();
      return this.next(), this.expectContextual(93), this.parseImportSpecifierLocal(t, e, "ImportNamespaceSpecifier"), true;
    }
    return false;
  }
  parseNamedImportSpecifiers(t) {
    let e = true;
    for (this.expect(5); !this.eat(8); ) {
      if (e) e = false;
      else {
        if (this.eat(14)) throw this.raise(p.DestructureNamedImport, this.state.startLoc);
        if (this.expect(12), this.eat(8)) break;
      }
      let s = this.startNode(), i = this.match(134), r = this.isContextual(130);
      s.imported = this.parseModuleExportName();
      let n = this.parseImportSpecifier(s, i, t.importKind === "type" || t.importKind === "typeof", r, void 0);
      t.specifiers.push(n);
    }
  }
  parseImportSpecifier(t, e, s, i, r) {
    if (this.eatContextual(93)) t.local = this.parseIdentifier();
    else {
      let { imported: n } = t;
      if (e) throw this.raise(p.ImportBindingIsString, t, { importName: n.value });
      this.checkReservedWord(n.name, t.loc.start, true, true), t.local || (t.local = this.cloneIdentifier(n));
    }
    return this.finishImportSpecifier(t, "ImportSpecifier", r);
  }
  isThisParam(t) {
    return t.type === "Identifier" && t.name === "this";
  }
};
var Ee = class extends ut {
  constructor(t, e, s) {
    let i = ii(t);
    super(i, e), this.options = i, this.initializeScopes(), this.plugins = s, this.filename = i.sourceFilename, this.startIndex = i.startIndex;
    let r = 0;
    i.allowAwaitOutsideFunction && (r |= 1), i.allowReturnOutsideFunction && (r |= 2), i.allowImportExportEverywhere && (r |= 8), i.allowSuperOutsideMethod && (r |= 16), i.allowUndeclaredExports && (r |= 64), i.allowNewTargetOutsideFunction && (r |= 4), i.allowYieldOutsideFunction && (r |= 32), i.ranges && (r |= 128), i.tokens && (r |= 256), i.createImportExpressions && (r |= 512), i.createParenthesizedExpressions && (r |= 1024), i.errorRecovery && (r |= 2048), i.attachComment && (r |= 4096), i.annexB && (r |= 8192), this.optionFlags = r;
  }
  getScopeHandler() {
    return fe;
  }
  parse() {
    this.enterInitialScopes();
    let t = this.startNode(), e = this.startNode();
    this.nextToken(), t.errors = null;
    let s = this.parseTopLevel(t, e);
    return s.errors = this.state.errors, s.comments.length = this.state.commentsLen, s;
  }
};
function Ie(a3, t) {
  if (t?.sourceType === "unambiguous") {
    t = Object.assign({}, t);
    try {
      t.sourceType = "module";
      let e = le(t, a3), s = e.parse();
      if (e.sawUnambiguousESM) return s;
      if (e.ambiguousScriptDifferentAst) try {
        return t.sourceType = "script", le(t, a3).parse();
      } catch {
      }
      else s.program.sourceType = "script";
      return s;
    } catch (e) {
      try {
        return t.sourceType = "script", le(t, a3).parse();
      } catch {
      }
      throw e;
    }
  } else return le(t, a3).parse();
}
function Ne(a3, t) {
  let e = le(t, a3);
  return e.options.strictMode && (e.state.strict = true), e.getExpression();
}
function ar(a3) {
  let t = {};
  for (let e of Object.keys(a3)) t[e] = Gt(a3[e]);
  return t;
}
var ua = ar(oi);
function le(a3, t) {
  let e = Ee, s = /* @__PURE__ */ new Map();
  if (a3?.plugins) {
    for (let i of a3.plugins) {
      let r, n;
      typeof i == "string" ? r = i : [r, n] = i, s.has(r) || s.set(r, n || {});
    }
    er(s), e = nr(s);
  }
  return new e(a3, t, s);
}
var Wt = /* @__PURE__ */ new Map();
function nr(a3) {
  let t = [];
  for (let i of tr) a3.has(i) && t.push(i);
  let e = t.join("|"), s = Wt.get(e);
  if (!s) {
    s = Ee;
    for (let i of t) s = hs[i](s);
    Wt.set(e, s);
  }
  return s;
}
function ke(a3) {
  return (t, e, s) => {
    let i = !!s?.backwards;
    if (e === false) return false;
    let { length: r } = t, n = e;
    for (; n >= 0 && n < r; ) {
      let o = t.charAt(n);
      if (a3 instanceof RegExp) {
        if (!a3.test(o)) return n;
      } else if (!a3.includes(o)) return n;
      i ? n-- : n++;
    }
    return n === -1 || n === r ? n : false;
  };
}
var da = ke(/\s/u);
var cs = ke(" 	");
var ma = ke(",; 	");
var ls = ke(/[^\n\r]/u);
function or(a3, t) {
  if (t === false) return false;
  if (a3.charAt(t) === "/" && a3.charAt(t + 1) === "*") {
    for (let e = t + 2; e < a3.length; ++e) if (a3.charAt(e) === "*" && a3.charAt(e + 1) === "/") return e + 2;
  }
  return t;
}
var ps = or;
var us = (a3) => a3 === `
` || a3 === "\r" || a3 === "\u2028" || a3 === "\u2029";
function hr(a3, t, e) {
  let s = !!e?.backwards;
  if (t === false) return false;
  let i = a3.charAt(t);
  if (s) {
    if (a3.charAt(t - 1) === "\r" && i === `
`) return t - 2;
    if (us(i)) return t - 1;
  } else {
    if (i === "\r" && a3.charAt(t + 1) === `
`) return t + 2;
    if (us(i)) return t + 1;
  }
  return t;
}
var fs = hr;
function cr(a3, t) {
  return t === false ? false : a3.charAt(t) === "/" && a3.charAt(t + 1) === "/" ? ls(a3, t) : t;
}
var ds = cr;
function lr(a3, t) {
  let e = null, s = t;
  for (; s !== e; ) e = s, s = cs(a3, s), s = ps(a3, s), s = ds(a3, s), s = fs(a3, s);
  return s;
}
var ms = lr;
function ys(a3) {
  let t = [];
  for (let e of a3) try {
    return e();
  } catch (s) {
    t.push(s);
  }
  throw Object.assign(new Error("All combinations failed"), { errors: t });
}
function pr(a3) {
  if (!a3.startsWith("#!")) return "";
  let t = a3.indexOf(`
`);
  return t === -1 ? a3 : a3.slice(0, t);
}
var ve = pr;
var ee = (a3, t) => (e, s, ...i) => e | 1 && s == null ? void 0 : (t.call(s) ?? s[a3]).apply(s, i);
var ur = Array.prototype.findLast ?? function(a3) {
  for (let t = this.length - 1; t >= 0; t--) {
    let e = this[t];
    if (a3(e, t, this)) return e;
  }
};
var fr = ee("findLast", function() {
  if (Array.isArray(this)) return ur;
});
var xs = fr;
function dr(a3) {
  return this[a3 < 0 ? this.length + a3 : a3];
}
var mr = ee("at", function() {
  if (Array.isArray(this) || typeof this == "string") return dr;
});
var Ps = mr;
function M(a3) {
  let t = a3.range?.[0] ?? a3.start, e = (a3.declaration?.decorators ?? a3.decorators)?.[0];
  return e ? Math.min(M(e), t) : t;
}
function L(a3) {
  return a3.range?.[1] ?? a3.end;
}
function yr(a3) {
  let t = new Set(a3);
  return (e) => t.has(e?.type);
}
var te = yr;
var xr = te(["Block", "CommentBlock", "MultiLine"]);
var se = xr;
var Pr = te(["Line", "CommentLine", "SingleLine", "HashbangComment", "HTMLOpen", "HTMLClose", "Hashbang", "InterpreterDirective"]);
var gs = Pr;
var St = /* @__PURE__ */ new WeakMap();
function gr(a3) {
  return St.has(a3) || St.set(a3, se(a3) && a3.value[0] === "*" && /@(?:type|satisfies)\b/u.test(a3.value)), St.get(a3);
}
var Ts = gr;
function Tr(a3) {
  if (!se(a3)) return false;
  let t = `*${a3.value}*`.split(`
`);
  return t.length > 1 && t.every((e) => e.trimStart()[0] === "*");
}
var wt = /* @__PURE__ */ new WeakMap();
function br(a3) {
  return wt.has(a3) || wt.set(a3, Tr(a3)), wt.get(a3);
}
var Ct = br;
function Ar(a3) {
  if (a3.length < 2) return;
  let t;
  for (let e = a3.length - 1; e >= 0; e--) {
    let s = a3[e];
    if (t && L(s) === M(t) && Ct(s) && Ct(t) && (a3.splice(e + 1, 1), s.value += "*//*" + t.value, s.range = [M(s), L(t)]), !gs(s) && !se(s)) throw new TypeError(`Unknown comment type: "${s.type}".`);
    t = s;
  }
}
var bs = Ar;
function Sr(a3) {
  return a3 !== null && typeof a3 == "object";
}
var As = Sr;
var me = null;
function ye(a3) {
  if (me !== null && typeof me.property) {
    let t = me;
    return me = ye.prototype = null, t;
  }
  return me = ye.prototype = a3 ?? /* @__PURE__ */ Object.create(null), new ye();
}
var wr = 10;
for (let a3 = 0; a3 <= wr; a3++) ye();
function Et(a3) {
  return ye(a3);
}
function Cr(a3, t = "type") {
  Et(a3);
  function e(s) {
    let i = s[t], r = a3[i];
    if (!Array.isArray(r)) throw Object.assign(new Error(`Missing visitor keys for '${i}'.`), { node: s });
    return r;
  }
  return e;
}
var Ss = Cr;
var c = [["decorators", "key", "typeAnnotation", "value"], [], ["elementType"], ["expression"], ["expression", "typeAnnotation"], ["left", "right"], ["argument"], ["directives", "body"], ["label"], ["callee", "typeArguments", "arguments"], ["body"], ["decorators", "id", "typeParameters", "superClass", "superTypeArguments", "mixins", "implements", "body", "superTypeParameters"], ["id", "typeParameters"], ["decorators", "key", "typeParameters", "params", "returnType", "body"], ["decorators", "variance", "key", "typeAnnotation", "value"], ["name", "typeAnnotation"], ["test", "consequent", "alternate"], ["checkType", "extendsType", "trueType", "falseType"], ["value"], ["id", "body"], ["declaration", "specifiers", "source", "attributes"], ["id"], ["id", "typeParameters", "extends", "body"], ["typeAnnotation"], ["id", "typeParameters", "right"], ["body", "test"], ["members"], ["id", "init"], ["exported"], ["left", "right", "body"], ["id", "typeParameters", "params", "predicate", "returnType", "body"], ["id", "params", "body", "typeParameters", "returnType"], ["key", "value"], ["local"], ["objectType", "indexType"], ["typeParameter"], ["types"], ["node"], ["object", "property"], ["argument", "cases"], ["pattern", "body", "guard"], ["literal"], ["decorators", "key", "value"], ["expressions"], ["qualification", "id"], ["decorators", "key", "typeAnnotation"], ["typeParameters", "params", "returnType"], ["expression", "typeArguments"], ["params"], ["parameterName", "typeAnnotation"]];
var ws = { AccessorProperty: c[0], AnyTypeAnnotation: c[1], ArgumentPlaceholder: c[1], ArrayExpression: ["elements"], ArrayPattern: ["elements", "typeAnnotation", "decorators"], ArrayTypeAnnotation: c[2], ArrowFunctionExpression: ["typeParameters", "params", "predicate", "returnType", "body"], AsConstExpression: c[3], AsExpression: c[4], AssignmentExpression: c[5], AssignmentPattern: ["left", "right", "decorators", "typeAnnotation"], AwaitExpression: c[6], BigIntLiteral: c[1], BigIntLiteralTypeAnnotation: c[1], BigIntTypeAnnotation: c[1], BinaryExpression: c[5], BindExpression: ["object", "callee"], BlockStatement: c[7], BooleanLiteral: c[1], BooleanLiteralTypeAnnotation: c[1], BooleanTypeAnnotation: c[1], BreakStatement: c[8], CallExpression: c[9], CatchClause: ["param", "body"], ChainExpression: c[3], ClassAccessorProperty: c[0], ClassBody: c[10], ClassDeclaration: c[11], ClassExpression: c[11], ClassImplements: c[12], ClassMethod: c[13], ClassPrivateMethod: c[13], ClassPrivateProperty: c[14], ClassProperty: c[14], ComponentDeclaration: ["id", "params", "body", "typeParameters", "rendersType"], ComponentParameter: ["name", "local"], ComponentTypeAnnotation: ["params", "rest", "typeParameters", "rendersType"], ComponentTypeParameter: c[15], ConditionalExpression: c[16], ConditionalTypeAnnotation: c[17], ContinueStatement: c[8], DebuggerStatement: c[1], DeclareClass: ["id", "typeParameters", "extends", "mixins", "implements", "body"], DeclareComponent: ["id", "params", "rest", "typeParameters", "rendersType"], DeclaredPredicate: c[18], DeclareEnum: c[19], DeclareExportAllDeclaration: ["source", "attributes"], DeclareExportDeclaration: c[20], DeclareFunction: ["id", "predicate"], DeclareHook: c[21], DeclareInterface: c[22], DeclareModule: c[19], DeclareModuleExports: c[23], DeclareNamespace: c[19], DeclareOpaqueType: ["id", "typeParameters", "supertype", "lowerBound", "upperBound"], DeclareTypeAlias: c[24], DeclareVariable: c[21], Decorator: c[3], Directive: c[18], DirectiveLiteral: c[1], DoExpression: c[10], DoWhileStatement: c[25], EmptyStatement: c[1], EmptyTypeAnnotation: c[1], EnumBigIntBody: c[26], EnumBigIntMember: c[27], EnumBooleanBody: c[26], EnumBooleanMember: c[27], EnumDeclaration: c[19], EnumDefaultedMember: c[21], EnumNumberBody: c[26], EnumNumberMember: c[27], EnumStringBody: c[26], EnumStringMember: c[27], EnumSymbolBody: c[26], ExistsTypeAnnotation: c[1], ExperimentalRestProperty: c[6], ExperimentalSpreadProperty: c[6], ExportAllDeclaration: ["source", "attributes", "exported"], ExportDefaultDeclaration: ["declaration"], ExportDefaultSpecifier: c[28], ExportNamedDeclaration: c[20], ExportNamespaceSpecifier: c[28], ExportSpecifier: ["local", "exported"], ExpressionStatement: c[3], File: ["program"], ForInStatement: c[29], ForOfStatement: c[29], ForStatement: ["init", "test", "update", "body"], FunctionDeclaration: c[30], FunctionExpression: c[30], FunctionTypeAnnotation: ["typeParameters", "this", "params", "rest", "returnType"], FunctionTypeParam: c[15], GenericTypeAnnotation: c[12], HookDeclaration: c[31], HookTypeAnnotation: ["params", "returnType", "rest", "typeParameters"], Identifier: ["typeAnnotation", "decorators"], IfStatement: c[16], ImportAttribute: c[32], ImportDeclaration: ["specifiers", "source", "attributes"], ImportDefaultSpecifier: c[33], ImportExpression: ["source", "options"], ImportNamespaceSpecifier: c[33], ImportSpecifier: ["imported", "local"], IndexedAccessType: c[34], InferredPredicate: c[1], InferTypeAnnotation: c[35], InterfaceDeclaration: c[22], InterfaceExtends: c[12], InterfaceTypeAnnotation: ["extends", "body"], InterpreterDirective: c[1], IntersectionTypeAnnotation: c[36], JsExpressionRoot: c[37], JsonRoot: c[37], JSXAttribute: ["name", "value"], JSXClosingElement: ["name"], JSXClosingFragment: c[1], JSXElement: ["openingElement", "children", "closingElement"], JSXEmptyExpression: c[1], JSXExpressionContainer: c[3], JSXFragment: ["openingFragment", "children", "closingFragment"], JSXIdentifier: c[1], JSXMemberExpression: c[38], JSXNamespacedName: ["namespace", "name"], JSXOpeningElement: ["name", "typeArguments", "attributes"], JSXOpeningFragment: c[1], JSXSpreadAttribute: c[6], JSXSpreadChild: c[3], JSXText: c[1], KeyofTypeAnnotation: c[6], LabeledStatement: ["label", "body"], Literal: c[1], LogicalExpression: c[5], MatchArrayPattern: ["elements", "rest"], MatchAsPattern: ["pattern", "target"], MatchBindingPattern: c[21], MatchExpression: c[39], MatchExpressionCase: c[40], MatchIdentifierPattern: c[21], MatchLiteralPattern: c[41], MatchMemberPattern: ["base", "property"], MatchObjectPattern: ["properties", "rest"], MatchObjectPatternProperty: ["key", "pattern"], MatchOrPattern: ["patterns"], MatchRestPattern: c[6], MatchStatement: c[39], MatchStatementCase: c[40], MatchUnaryPattern: c[6], MatchWildcardPattern: c[1], MemberExpression: c[38], MetaProperty: ["meta", "property"], MethodDefinition: c[42], MixedTypeAnnotation: c[1], ModuleExpression: c[10], NeverTypeAnnotation: c[1], NewExpression: c[9], NGChainedExpression: c[43], NGEmptyExpression: c[1], NGMicrosyntax: c[10], NGMicrosyntaxAs: ["key", "alias"], NGMicrosyntaxExpression: ["expression", "alias"], NGMicrosyntaxKey: c[1], NGMicrosyntaxKeyedExpression: ["key", "expression"], NGMicrosyntaxLet: c[32], NGPipeExpression: ["left", "right", "arguments"], NGRoot: c[37], NullableTypeAnnotation: c[23], NullLiteral: c[1], NullLiteralTypeAnnotation: c[1], NumberLiteralTypeAnnotation: c[1], NumberTypeAnnotation: c[1], NumericLiteral: c[1], ObjectExpression: ["properties"], ObjectMethod: c[13], ObjectPattern: ["decorators", "properties", "typeAnnotation"], ObjectProperty: c[42], ObjectTypeAnnotation: ["properties", "indexers", "callProperties", "internalSlots"], ObjectTypeCallProperty: c[18], ObjectTypeIndexer: ["variance", "id", "key", "value"], ObjectTypeInternalSlot: ["id", "value"], ObjectTypeMappedTypeProperty: ["keyTparam", "propType", "sourceType", "variance"], ObjectTypeProperty: ["key", "value", "variance"], ObjectTypeSpreadProperty: c[6], OpaqueType: ["id", "typeParameters", "supertype", "impltype", "lowerBound", "upperBound"], OptionalCallExpression: c[9], OptionalIndexedAccessType: c[34], OptionalMemberExpression: c[38], ParenthesizedExpression: c[3], PipelineBareFunction: ["callee"], PipelinePrimaryTopicReference: c[1], PipelineTopicExpression: c[3], Placeholder: c[1], PrivateIdentifier: c[1], PrivateName: c[21], Program: c[7], Property: c[32], PropertyDefinition: c[14], QualifiedTypeIdentifier: c[44], QualifiedTypeofIdentifier: c[44], RegExpLiteral: c[1], RestElement: ["argument", "typeAnnotation", "decorators"], ReturnStatement: c[6], SatisfiesExpression: c[4], SequenceExpression: c[43], SpreadElement: c[6], StaticBlock: c[10], StringLiteral: c[1], StringLiteralTypeAnnotation: c[1], StringTypeAnnotation: c[1], Super: c[1], SwitchCase: ["test", "consequent"], SwitchStatement: ["discriminant", "cases"], SymbolTypeAnnotation: c[1], TaggedTemplateExpression: ["tag", "typeArguments", "quasi"], TemplateElement: c[1], TemplateLiteral: ["quasis", "expressions"], ThisExpression: c[1], ThisTypeAnnotation: c[1], ThrowStatement: c[6], TopicReference: c[1], TryStatement: ["block", "handler", "finalizer"], TSAbstractAccessorProperty: c[45], TSAbstractKeyword: c[1], TSAbstractMethodDefinition: c[32], TSAbstractPropertyDefinition: c[45], TSAnyKeyword: c[1], TSArrayType: c[2], TSAsExpression: c[4], TSAsyncKeyword: c[1], TSBigIntKeyword: c[1], TSBooleanKeyword: c[1], TSCallSignatureDeclaration: c[46], TSClassImplements: c[47], TSConditionalType: c[17], TSConstructorType: c[46], TSConstructSignatureDeclaration: c[46], TSDeclareFunction: c[31], TSDeclareKeyword: c[1], TSDeclareMethod: ["decorators", "key", "typeParameters", "params", "returnType"], TSEmptyBodyFunctionExpression: ["id", "typeParameters", "params", "returnType"], TSEnumBody: c[26], TSEnumDeclaration: c[19], TSEnumMember: ["id", "initializer"], TSExportAssignment: c[3], TSExportKeyword: c[1], TSExternalModuleReference: c[3], TSFunctionType: c[46], TSImportEqualsDeclaration: ["id", "moduleReference"], TSImportType: ["options", "qualifier", "typeArguments", "source"], TSIndexedAccessType: c[34], TSIndexSignature: ["parameters", "typeAnnotation"], TSInferType: c[35], TSInstantiationExpression: c[47], TSInterfaceBody: c[10], TSInterfaceDeclaration: c[22], TSInterfaceHeritage: c[47], TSIntersectionType: c[36], TSIntrinsicKeyword: c[1], TSJSDocAllType: c[1], TSJSDocNonNullableType: c[23], TSJSDocNullableType: c[23], TSJSDocUnknownType: c[1], TSLiteralType: c[41], TSMappedType: ["key", "constraint", "nameType", "typeAnnotation"], TSMethodSignature: ["key", "typeParameters", "params", "returnType"], TSModuleBlock: c[10], TSModuleDeclaration: c[19], TSNamedTupleMember: ["label", "elementType"], TSNamespaceExportDeclaration: c[21], TSNeverKeyword: c[1], TSNonNullExpression: c[3], TSNullKeyword: c[1], TSNumberKeyword: c[1], TSObjectKeyword: c[1], TSOptionalType: c[23], TSParameterProperty: ["parameter", "decorators"], TSParenthesizedType: c[23], TSPrivateKeyword: c[1], TSPropertySignature: ["key", "typeAnnotation"], TSProtectedKeyword: c[1], TSPublicKeyword: c[1], TSQualifiedName: c[5], TSReadonlyKeyword: c[1], TSRestType: c[23], TSSatisfiesExpression: c[4], TSStaticKeyword: c[1], TSStringKeyword: c[1], TSSymbolKeyword: c[1], TSTemplateLiteralType: ["quasis", "types"], TSThisType: c[1], TSTupleType: ["elementTypes"], TSTypeAliasDeclaration: ["id", "typeParameters", "typeAnnotation"], TSTypeAnnotation: c[23], TSTypeAssertion: c[4], TSTypeLiteral: c[26], TSTypeOperator: c[23], TSTypeParameter: ["name", "constraint", "default"], TSTypeParameterDeclaration: c[48], TSTypeParameterInstantiation: c[48], TSTypePredicate: c[49], TSTypeQuery: ["exprName", "typeArguments"], TSTypeReference: ["typeName", "typeArguments"], TSUndefinedKeyword: c[1], TSUnionType: c[36], TSUnknownKeyword: c[1], TSVoidKeyword: c[1], TupleTypeAnnotation: ["types", "elementTypes"], TupleTypeLabeledElement: ["label", "elementType", "variance"], TupleTypeSpreadElement: ["label", "typeAnnotation"], TypeAlias: c[24], TypeAnnotation: c[23], TypeCastExpression: c[4], TypeofTypeAnnotation: ["argument", "typeArguments"], TypeOperator: c[23], TypeParameter: ["bound", "default", "variance"], TypeParameterDeclaration: c[48], TypeParameterInstantiation: c[48], TypePredicate: c[49], UnaryExpression: c[6], UndefinedTypeAnnotation: c[1], UnionTypeAnnotation: c[36], UnknownTypeAnnotation: c[1], UpdateExpression: c[6], V8IntrinsicIdentifier: c[1], VariableDeclaration: ["declarations"], VariableDeclarator: c[27], Variance: c[1], VoidPattern: c[1], VoidTypeAnnotation: c[1], WhileStatement: c[25], WithStatement: ["object", "body"], YieldExpression: c[6] };
var Er = Ss(ws);
var Cs = Er;
function Le(a3, t) {
  if (!As(a3)) return a3;
  if (Array.isArray(a3)) {
    for (let s = 0; s < a3.length; s++) a3[s] = Le(a3[s], t);
    return a3;
  }
  if (t.onEnter) {
    let s = t.onEnter(a3) ?? a3;
    if (s !== a3) return Le(s, t);
    a3 = s;
  }
  let e = Cs(a3);
  for (let s = 0; s < e.length; s++) a3[e[s]] = Le(a3[e[s]], t);
  return t.onLeave && (a3 = t.onLeave(a3) || a3), a3;
}
var Es = Le;
var fn = te(["RegExpLiteral", "BigIntLiteral", "NumericLiteral", "StringLiteral", "DirectiveLiteral", "Literal", "JSXText", "TemplateElement", "StringLiteralTypeAnnotation", "NumberLiteralTypeAnnotation", "BigIntLiteralTypeAnnotation"]);
function Ir(a3, t) {
  let { parser: e, text: s } = t, { comments: i } = a3, r = e === "oxc" && t.oxcAstType === "ts";
  bs(i);
  let n = a3.type === "File" ? a3.program : a3;
  n.interpreter && (i.unshift(n.interpreter), delete n.interpreter), r && a3.hashbang && (i.unshift(a3.hashbang), delete a3.hashbang), a3.type === "Program" && (a3.range = [0, s.length]);
  let o;
  return a3 = Es(a3, { onEnter(h) {
    switch (h.type) {
      case "ParenthesizedExpression": {
        let { expression: l2 } = h, u = M(h);
        if (l2.type === "TypeCastExpression") return l2.range = [u, L(h)], l2;
        let f2 = false;
        if (!r) {
          if (!o) {
            o = [];
            for (let x3 of i) Ts(x3) && o.push(L(x3));
          }
          let d = xs(0, o, (x3) => x3 <= u);
          f2 = d && s.slice(d, u).trim().length === 0;
        }
        return f2 ? void 0 : (l2.extra = { ...l2.extra, parenthesized: true }, l2);
      }
      case "TemplateLiteral":
        if (h.expressions.length !== h.quasis.length - 1) throw new Error("Malformed template literal.");
        break;
      case "TemplateElement":
        if (e === "flow" || e === "hermes" || e === "espree" || e === "typescript" || r) {
          let l2 = M(h) + 1, u = L(h) - (h.tail ? 1 : 2);
          h.range = [l2, u];
        }
        break;
      case "VariableDeclaration": {
        let l2 = Ps(0, h.declarations, -1);
        l2?.init && s[L(l2)] !== ";" && (h.range = [M(h), L(l2)]);
        break;
      }
      case "TSParenthesizedType":
        return h.typeAnnotation;
      case "TopicReference":
        a3.extra = { ...a3.extra, __isUsingHackPipeline: true };
        break;
      case "TSUnionType":
      case "TSIntersectionType":
        if (h.types.length === 1) return h.types[0];
        break;
      case "ImportExpression":
        e === "hermes" && h.attributes && !h.options && (h.options = h.attributes);
        break;
    }
  }, onLeave(h) {
    switch (h.type) {
      case "LogicalExpression":
        if (Is(h)) return It(h);
        break;
      case "TSImportType":
        !h.source && h.argument.type === "TSLiteralType" && (h.source = h.argument.literal, delete h.argument);
        break;
    }
  } }), a3;
}
function Is(a3) {
  return a3.type === "LogicalExpression" && a3.right.type === "LogicalExpression" && a3.operator === a3.right.operator;
}
function It(a3) {
  return Is(a3) ? It({ type: "LogicalExpression", operator: a3.operator, left: It({ type: "LogicalExpression", operator: a3.operator, left: a3.left, right: a3.right.left, range: [M(a3.left), L(a3.right.left)] }), right: a3.right.right, range: [M(a3), L(a3)] }) : a3;
}
var Ns = Ir;
function Nr(a3, t) {
  let e = new SyntaxError(a3 + " (" + t.loc.start.line + ":" + t.loc.start.column + ")");
  return Object.assign(e, t);
}
var De = Nr;
var ks = "Unexpected parseExpression() input: ";
function kr(a3) {
  let { message: t, loc: e, reasonCode: s } = a3;
  if (!e) return a3;
  let { line: i, column: r } = e, n = a3;
  (s === "MissingPlugin" || s === "MissingOneOfPlugins") && (t = "Unexpected token.", n = void 0);
  let o = ` (${i}:${r})`;
  return t.endsWith(o) && (t = t.slice(0, -o.length)), t.startsWith(ks) && (t = t.slice(ks.length)), De(t, { loc: { start: { line: i, column: r + 1 } }, cause: n });
}
var Me = kr;
var vr = String.prototype.replaceAll ?? function(a3, t) {
  return a3.global ? this.replace(a3, t) : this.split(a3).join(t);
};
var Lr = ee("replaceAll", function() {
  if (typeof this == "string") return vr;
});
var xe = Lr;
var Dr = /\*\/$/;
var Mr = /^\/\*\*?/;
var Or = /^\s*(\/\*\*?(.|\r?\n)*?\*\/)/;
var Fr = /(^|\s+)\/\/([^\n\r]*)/g;
var vs = /^(\r?\n)+/;
var Br = /(?:^|\r?\n) *(@[^\n\r]*?) *\r?\n *(?![^\n\r@]*\/\/[^]*)([^\s@][^\n\r@]+?) *\r?\n/g;
var Ls = /(?:^|\r?\n) *@(\S+) *([^\n\r]*)/g;
var Rr = /(\r?\n|^) *\* ?/g;
var Ur = [];
function Ds(a3) {
  let t = a3.match(Or);
  return t ? t[0].trimStart() : "";
}
function Ms(a3) {
  a3 = xe(0, a3.replace(Mr, "").replace(Dr, ""), Rr, "$1");
  let e = "";
  for (; e !== a3; ) e = a3, a3 = xe(0, a3, Br, `
$1 $2
`);
  a3 = a3.replace(vs, "").trimEnd();
  let s = /* @__PURE__ */ Object.create(null), i = xe(0, a3, Ls, "").replace(vs, "").trimEnd(), r;
  for (; r = Ls.exec(a3); ) {
    let n = xe(0, r[2], Fr, "");
    if (typeof s[r[1]] == "string" || Array.isArray(s[r[1]])) {
      let o = s[r[1]];
      s[r[1]] = [...Ur, ...Array.isArray(o) ? o : [o], n];
    } else s[r[1]] = n;
  }
  return { comments: i, pragmas: s };
}
var Os = ["noformat", "noprettier"];
var Fs = ["format", "prettier"];
function Bs(a3) {
  let t = ve(a3);
  t && (a3 = a3.slice(t.length + 1));
  let e = Ds(a3), { pragmas: s, comments: i } = Ms(e);
  return { shebang: t, text: a3, pragmas: s, comments: i };
}
function Rs(a3) {
  let { pragmas: t } = Bs(a3);
  return Fs.some((e) => Object.prototype.hasOwnProperty.call(t, e));
}
function Us(a3) {
  let { pragmas: t } = Bs(a3);
  return Os.some((e) => Object.prototype.hasOwnProperty.call(t, e));
}
function _r(a3) {
  return a3 = typeof a3 == "function" ? { parse: a3 } : a3, { astFormat: "estree", hasPragma: Rs, hasIgnorePragma: Us, locStart: M, locEnd: L, ...a3 };
}
var H = _r;
var Oe = "module";
var Nt = "commonjs";
function _s(a3) {
  if (typeof a3 == "string") {
    if (a3 = a3.toLowerCase(), /\.(?:mjs|mts)$/iu.test(a3)) return Oe;
    if (/\.(?:cjs|cts)$/iu.test(a3)) return Nt;
  }
}
function jr(a3, t) {
  let { type: e = "JsExpressionRoot", rootMarker: s, text: i } = t, { tokens: r, comments: n } = a3;
  return delete a3.tokens, delete a3.comments, { tokens: r, comments: n, type: e, node: a3, range: [0, i.length], rootMarker: s };
}
var Fe = jr;
var ie = (a3) => H(Kr(a3));
var Vr = { sourceType: Oe, allowImportExportEverywhere: true, allowReturnOutsideFunction: true, allowNewTargetOutsideFunction: true, allowSuperOutsideMethod: true, allowUndeclaredExports: true, errorRecovery: true, createParenthesizedExpressions: true, attachComment: false, plugins: ["doExpressions", "exportDefaultFrom", "functionBind", "functionSent", "throwExpressions", "partialApplication", "decorators", "moduleBlocks", "asyncDoExpressions", "destructuringPrivate", "decoratorAutoAccessors", "sourcePhaseImports", "deferredImportEvaluation", ["optionalChainingAssign", { version: "2023-07" }], ["discardBinding", { syntaxType: "void" }]], tokens: false, ranges: false };
var js = "v8intrinsic";
var Vs = [["pipelineOperator", { proposal: "hack", topicToken: "%" }], ["pipelineOperator", { proposal: "fsharp" }]];
var _ = (a3, t = Vr) => ({ ...t, plugins: [...t.plugins, ...a3] });
var zr = /@(?:no)?flow\b/u;
function qr(a3, t) {
  if (t?.endsWith(".js.flow")) return true;
  let e = ve(a3);
  e && (a3 = a3.slice(e.length));
  let s = ms(a3, 0);
  return s !== false && (a3 = a3.slice(0, s)), zr.test(a3);
}
function $r(a3, t, e) {
  let s = a3(t, e), i = s.errors.find((r) => !Hr.has(r.reasonCode));
  if (i) throw i;
  return s;
}
function Kr({ isExpression: a3 = false, optionsCombinations: t }) {
  return (e, s = {}) => {
    let { filepath: i } = s;
    if (typeof i != "string" && (i = void 0), (s.parser === "babel" || s.parser === "__babel_estree") && qr(e, i)) return s.parser = "babel-flow", qs.parse(e, s);
    let r = t, n = s.__babelSourceType ?? _s(i);
    n && n !== Oe && (r = r.map((u) => ({ ...u, sourceType: n, ...n === Nt ? { allowReturnOutsideFunction: void 0, allowNewTargetOutsideFunction: void 0 } : void 0 })));
    let o = /%[A-Z]/u.test(e);
    e.includes("|>") ? r = (o ? [...Vs, js] : Vs).flatMap((f2) => r.map((d) => _([f2], d))) : o && (r = r.map((u) => _([js], u)));
    let h = a3 ? Ne : Ie, l2;
    try {
      l2 = ys(r.map((u) => () => $r(h, e, u)));
    } catch ({ errors: [u] }) {
      throw Me(u);
    }
    return a3 && (l2 = Fe(l2, { text: e, rootMarker: s.rootMarker })), Ns(l2, { text: e });
  };
}
var Hr = /* @__PURE__ */ new Set(["StrictNumericEscape", "StrictWith", "StrictOctalLiteral", "StrictDelete", "StrictEvalArguments", "StrictEvalArgumentsBinding", "StrictFunction", "ForInOfLoopInitializer", "ConstructorHasTypeParameters", "UnsupportedParameterPropertyKind", "DecoratorExportClass", "ParamDupe", "InvalidDecimal", "RestTrailingComma", "UnsupportedParameterDecorator", "UnterminatedJsxContent", "UnexpectedReservedWord", "ModuleAttributesWithDuplicateKeys", "InvalidEscapeSequenceTemplate", "NonAbstractClassHasAbstractMethod", "OptionalTypeBeforeRequired", "PatternIsOptional", "DeclareClassFieldHasInitializer", "TypeImportCannotSpecifyDefaultAndNamed", "VarRedeclaration", "InvalidPrivateFieldResolution", "DuplicateExport", "ImportAttributesUseAssert", "DeclarationMissingInitializer"]);
var zs = [_(["jsx"])];
var Wr = ie({ optionsCombinations: zs });
var Jr = ie({ optionsCombinations: [_(["jsx", "typescript"]), _(["typescript"])] });
var Gr = ie({ isExpression: true, optionsCombinations: [_(["jsx"])] });
var Xr = ie({ isExpression: true, optionsCombinations: [_(["typescript"])] });
var qs = ie({ optionsCombinations: [_(["jsx", ["flow", { all: true }], "flowComments"])] });
var Yr = ie({ optionsCombinations: zs.map((a3) => _(["estree"], a3)) });
var Lt = {};
Re(Lt, { json: () => ea, "json-stringify": () => ia, json5: () => ta, jsonc: () => sa });
function Qr(a3) {
  return Array.isArray(a3) && a3.length > 0;
}
var vt = Qr;
var $s = { tokens: false, ranges: false, attachComment: false, createParenthesizedExpressions: true };
function Zr(a3) {
  let t = Ie(a3, $s), { program: e } = t;
  if (e.body.length === 0 && e.directives.length === 0 && !e.interpreter) return t;
}
function Be(a3, t = {}) {
  let { allowComments: e = true, allowEmpty: s = false } = t, i;
  try {
    i = Ne(a3, $s);
  } catch (r) {
    if (s && r.code === "BABEL_PARSER_SYNTAX_ERROR" && r.reasonCode === "ParseExpressionEmptyInput") try {
      i = Zr(a3);
    } catch {
    }
    if (!i) throw Me(r);
  }
  if (!e && vt(i.comments)) throw q(i.comments[0], "Comment");
  return i = Fe(i, { type: "JsonRoot", text: a3 }), i.node.type === "File" ? delete i.node : re(i.node), i;
}
function q(a3, t) {
  let [e, s] = [a3.loc.start, a3.loc.end].map(({ line: i, column: r }) => ({ line: i, column: r + 1 }));
  return De(`${t} is not allowed in JSON.`, { loc: { start: e, end: s } });
}
function re(a3) {
  switch (a3.type) {
    case "ArrayExpression":
      for (let t of a3.elements) t !== null && re(t);
      return;
    case "ObjectExpression":
      for (let t of a3.properties) re(t);
      return;
    case "ObjectProperty":
      if (a3.computed) throw q(a3.key, "Computed key");
      if (a3.shorthand) throw q(a3.key, "Shorthand property");
      a3.key.type !== "Identifier" && re(a3.key), re(a3.value);
      return;
    case "UnaryExpression": {
      let { operator: t, argument: e } = a3;
      if (t !== "+" && t !== "-") throw q(a3, `Operator '${a3.operator}'`);
      if (e.type === "NumericLiteral" || e.type === "Identifier" && (e.name === "Infinity" || e.name === "NaN")) return;
      throw q(e, `Operator '${t}' before '${e.type}'`);
    }
    case "Identifier":
      if (a3.name !== "Infinity" && a3.name !== "NaN" && a3.name !== "undefined") throw q(a3, `Identifier '${a3.name}'`);
      return;
    case "TemplateLiteral":
      if (vt(a3.expressions)) throw q(a3.expressions[0], "'TemplateLiteral' with expression");
      for (let t of a3.quasis) re(t);
      return;
    case "NullLiteral":
    case "BooleanLiteral":
    case "NumericLiteral":
    case "StringLiteral":
    case "TemplateElement":
      return;
    default:
      throw q(a3, `'${a3.type}'`);
  }
}
var ea = H({ parse: (a3) => Be(a3), hasPragma: () => true, hasIgnorePragma: () => false });
var ta = H((a3) => Be(a3));
var sa = H((a3) => Be(a3, { allowEmpty: true }));
var ia = H({ parse: (a3) => Be(a3, { allowComments: false }), astFormat: "estree-json" });
var ra = { ...kt, ...Lt };

// node_modules/prettier/plugins/estree.mjs
var estree_exports = {};
__export(estree_exports, {
  default: () => Ta,
  languages: () => CD,
  options: () => Aa,
  printers: () => dD
});
var Ba = Object.defineProperty;
var jn = (e, t) => {
  for (var r in t) Ba(e, r, { get: t[r], enumerable: true });
};
var Ta = {};
jn(Ta, { languages: () => CD, options: () => Aa, printers: () => dD });
var Qs2 = [{ name: "JavaScript", type: "programming", aceMode: "javascript", extensions: [".js", "._js", ".bones", ".cjs", ".es", ".es6", ".gs", ".jake", ".javascript", ".jsb", ".jscad", ".jsfl", ".jslib", ".jsm", ".jspre", ".jss", ".mjs", ".njs", ".pac", ".sjs", ".ssjs", ".xsjs", ".xsjslib", ".start.frag", ".end.frag", ".wxs"], filenames: ["Jakefile", "start.frag", "end.frag"], tmScope: "source.js", aliases: ["js", "node"], codemirrorMode: "javascript", codemirrorMimeType: "text/javascript", interpreters: ["chakra", "d8", "gjs", "js", "node", "nodejs", "qjs", "rhino", "v8", "v8-shell", "zx"], parsers: ["babel", "acorn", "espree", "meriyah", "babel-flow", "babel-ts", "flow", "typescript"], vscodeLanguageIds: ["javascript", "mongo"], linguistLanguageId: 183 }, { name: "Flow", type: "programming", aceMode: "javascript", extensions: [".js.flow"], filenames: [], tmScope: "source.js", aliases: [], codemirrorMode: "javascript", codemirrorMimeType: "text/javascript", interpreters: ["chakra", "d8", "gjs", "js", "node", "nodejs", "qjs", "rhino", "v8", "v8-shell"], parsers: ["flow", "babel-flow"], vscodeLanguageIds: ["javascript"], linguistLanguageId: 183 }, { name: "JSX", type: "programming", aceMode: "javascript", extensions: [".jsx"], filenames: void 0, tmScope: "source.js.jsx", aliases: void 0, codemirrorMode: "jsx", codemirrorMimeType: "text/jsx", interpreters: void 0, parsers: ["babel", "babel-flow", "babel-ts", "flow", "typescript", "espree", "meriyah"], vscodeLanguageIds: ["javascriptreact"], group: "JavaScript", linguistLanguageId: 183 }, { name: "TypeScript", type: "programming", aceMode: "typescript", extensions: [".ts", ".cts", ".mts"], tmScope: "source.ts", aliases: ["ts"], codemirrorMode: "javascript", codemirrorMimeType: "application/typescript", interpreters: ["bun", "deno", "ts-node", "tsx"], parsers: ["typescript", "babel-ts"], vscodeLanguageIds: ["typescript"], linguistLanguageId: 378 }, { name: "TSX", type: "programming", aceMode: "tsx", extensions: [".tsx"], tmScope: "source.tsx", codemirrorMode: "jsx", codemirrorMimeType: "text/typescript-jsx", group: "TypeScript", parsers: ["typescript", "babel-ts"], vscodeLanguageIds: ["typescriptreact"], linguistLanguageId: 94901924 }];
var Hs2 = {};
jn(Hs2, { canAttachComment: () => Pi2, embed: () => Co, features: () => DD, getVisitorKeys: () => Mr2, handleComments: () => Ji2, hasPrettierIgnore: () => nr2, insertPragma: () => Lo, isBlockComment: () => ce2, isGap: () => Gi2, massageAstNode: () => Bi2, print: () => Ys2, printComment: () => wo, printPrettierIgnored: () => Ys2, willPrintOwnComments: () => Wi2 });
var Wt2 = (e, t) => (r, n, ...s) => r | 1 && n == null ? void 0 : (t.call(n) ?? n[e]).apply(n, s);
var ba = String.prototype.replaceAll ?? function(e, t) {
  return e.global ? this.replace(e, t) : this.split(e).join(t);
};
var Pa = Wt2("replaceAll", function() {
  if (typeof this == "string") return ba;
});
var W2 = Pa;
function ka(e) {
  return this[e < 0 ? this.length + e : e];
}
var Ia = Wt2("at", function() {
  if (Array.isArray(this) || typeof this == "string") return ka;
});
var N = Ia;
function La(e) {
  return e !== null && typeof e == "object";
}
var Lr2 = La;
function* Oa(e, t) {
  let { getVisitorKeys: r, filter: n = () => true } = t, s = (i) => Lr2(i) && n(i);
  for (let i of r(e)) {
    let o = e[i];
    if (Array.isArray(o)) for (let u of o) s(u) && (yield u);
    else s(o) && (yield o);
  }
}
function* wa(e, t) {
  let r = [e];
  for (let n = 0; n < r.length; n++) {
    let s = r[n];
    for (let i of Oa(s, t)) yield i, r.push(i);
  }
}
function zs2(e, { getVisitorKeys: t, predicate: r }) {
  for (let n of wa(e, { getVisitorKeys: t })) if (r(n)) return true;
  return false;
}
var Zs2 = () => /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
function vn(e) {
  return e === 12288 || e >= 65281 && e <= 65376 || e >= 65504 && e <= 65510;
}
function Rn(e) {
  return e >= 4352 && e <= 4447 || e === 8986 || e === 8987 || e === 9001 || e === 9002 || e >= 9193 && e <= 9196 || e === 9200 || e === 9203 || e === 9725 || e === 9726 || e === 9748 || e === 9749 || e >= 9776 && e <= 9783 || e >= 9800 && e <= 9811 || e === 9855 || e >= 9866 && e <= 9871 || e === 9875 || e === 9889 || e === 9898 || e === 9899 || e === 9917 || e === 9918 || e === 9924 || e === 9925 || e === 9934 || e === 9940 || e === 9962 || e === 9970 || e === 9971 || e === 9973 || e === 9978 || e === 9981 || e === 9989 || e === 9994 || e === 9995 || e === 10024 || e === 10060 || e === 10062 || e >= 10067 && e <= 10069 || e === 10071 || e >= 10133 && e <= 10135 || e === 10160 || e === 10175 || e === 11035 || e === 11036 || e === 11088 || e === 11093 || e >= 11904 && e <= 11929 || e >= 11931 && e <= 12019 || e >= 12032 && e <= 12245 || e >= 12272 && e <= 12287 || e >= 12289 && e <= 12350 || e >= 12353 && e <= 12438 || e >= 12441 && e <= 12543 || e >= 12549 && e <= 12591 || e >= 12593 && e <= 12686 || e >= 12688 && e <= 12773 || e >= 12783 && e <= 12830 || e >= 12832 && e <= 12871 || e >= 12880 && e <= 42124 || e >= 42128 && e <= 42182 || e >= 43360 && e <= 43388 || e >= 44032 && e <= 55203 || e >= 63744 && e <= 64255 || e >= 65040 && e <= 65049 || e >= 65072 && e <= 65106 || e >= 65108 && e <= 65126 || e >= 65128 && e <= 65131 || e >= 94176 && e <= 94180 || e >= 94192 && e <= 94198 || e >= 94208 && e <= 101589 || e >= 101631 && e <= 101662 || e >= 101760 && e <= 101874 || e >= 110576 && e <= 110579 || e >= 110581 && e <= 110587 || e === 110589 || e === 110590 || e >= 110592 && e <= 110882 || e === 110898 || e >= 110928 && e <= 110930 || e === 110933 || e >= 110948 && e <= 110951 || e >= 110960 && e <= 111355 || e >= 119552 && e <= 119638 || e >= 119648 && e <= 119670 || e === 126980 || e === 127183 || e === 127374 || e >= 127377 && e <= 127386 || e >= 127488 && e <= 127490 || e >= 127504 && e <= 127547 || e >= 127552 && e <= 127560 || e === 127568 || e === 127569 || e >= 127584 && e <= 127589 || e >= 127744 && e <= 127776 || e >= 127789 && e <= 127797 || e >= 127799 && e <= 127868 || e >= 127870 && e <= 127891 || e >= 127904 && e <= 127946 || e >= 127951 && e <= 127955 || e >= 127968 && e <= 127984 || e === 127988 || e >= 127992 && e <= 128062 || e === 128064 || e >= 128066 && e <= 128252 || e >= 128255 && e <= 128317 || e >= 128331 && e <= 128334 || e >= 128336 && e <= 128359 || e === 128378 || e === 128405 || e === 128406 || e === 128420 || e >= 128507 && e <= 128591 || e >= 128640 && e <= 128709 || e === 128716 || e >= 128720 && e <= 128722 || e >= 128725 && e <= 128728 || e >= 128732 && e <= 128735 || e === 128747 || e === 128748 || e >= 128756 && e <= 128764 || e >= 128992 && e <= 129003 || e === 129008 || e >= 129292 && e <= 129338 || e >= 129340 && e <= 129349 || e >= 129351 && e <= 129535 || e >= 129648 && e <= 129660 || e >= 129664 && e <= 129674 || e >= 129678 && e <= 129734 || e === 129736 || e >= 129741 && e <= 129756 || e >= 129759 && e <= 129770 || e >= 129775 && e <= 129784 || e >= 131072 && e <= 196605 || e >= 196608 && e <= 262141;
}
var ei2 = "©®‼⁉™ℹ↔↕↖↗↘↙↩↪⌨⏏⏱⏲⏸⏹⏺▪▫▶◀◻◼☀☁☂☃☄☎☑☘☝☠☢☣☦☪☮☯☸☹☺♀♂♟♠♣♥♦♨♻♾⚒⚔⚕⚖⚗⚙⚛⚜⚠⚧⚰⚱⛈⛏⛑⛓⛩⛱⛷⛸⛹✂✈✉✌✍✏✒✔✖✝✡✳✴❄❇❣❤➡⤴⤵⬅⬆⬇";
var _a = /[^\x20-\x7F]/u;
var Ma = new Set(ei2);
function Na(e) {
  if (!e) return 0;
  if (!_a.test(e)) return e.length;
  e = e.replace(Zs2(), (r) => Ma.has(r) ? " " : "  ");
  let t = 0;
  for (let r of e) {
    let n = r.codePointAt(0);
    n <= 31 || n >= 127 && n <= 159 || n >= 768 && n <= 879 || n >= 65024 && n <= 65039 || (t += vn(n) || Rn(n) ? 2 : 1);
  }
  return t;
}
var ot2 = Na;
function Or2(e) {
  return (t, r, n) => {
    let s = !!n?.backwards;
    if (r === false) return false;
    let { length: i } = t, o = r;
    for (; o >= 0 && o < i; ) {
      let u = t.charAt(o);
      if (e instanceof RegExp) {
        if (!e.test(u)) return o;
      } else if (!e.includes(u)) return o;
      s ? o-- : o++;
    }
    return o === -1 || o === i ? o : false;
  };
}
var JD = Or2(/\s/u);
var ze2 = Or2(" 	");
var ti2 = Or2(",; 	");
var ri2 = Or2(/[^\n\r]/u);
var ni2 = (e) => e === `
` || e === "\r" || e === "\u2028" || e === "\u2029";
function ja(e, t, r) {
  let n = !!r?.backwards;
  if (t === false) return false;
  let s = e.charAt(t);
  if (n) {
    if (e.charAt(t - 1) === "\r" && s === `
`) return t - 2;
    if (ni2(s)) return t - 1;
  } else {
    if (s === "\r" && e.charAt(t + 1) === `
`) return t + 2;
    if (ni2(s)) return t + 1;
  }
  return t;
}
var Ze2 = ja;
function va(e, t, r = {}) {
  let n = ze2(e, r.backwards ? t - 1 : t, r), s = Ze2(e, n, r);
  return n !== s;
}
var Z2 = va;
function Ra(e, t) {
  if (t === false) return false;
  if (e.charAt(t) === "/" && e.charAt(t + 1) === "*") {
    for (let r = t + 2; r < e.length; ++r) if (e.charAt(r) === "*" && e.charAt(r + 1) === "/") return r + 2;
  }
  return t;
}
var qt2 = Ra;
function Ja(e, t) {
  return t === false ? false : e.charAt(t) === "/" && e.charAt(t + 1) === "/" ? ri2(e, t) : t;
}
var Ut2 = Ja;
function Ga(e, t) {
  let r = null, n = t;
  for (; n !== r; ) r = n, n = ti2(e, n), n = qt2(e, n), n = ze2(e, n);
  return n = Ut2(e, n), n = Ze2(e, n), n !== false && Z2(e, n);
}
var Yt2 = Ga;
function Wa(e) {
  return Array.isArray(e) && e.length > 0;
}
var R2 = Wa;
var qa = () => {
};
var Le2 = qa;
var si2 = Object.freeze({ character: "'", codePoint: 39 });
var ii2 = Object.freeze({ character: '"', codePoint: 34 });
var Ua = Object.freeze({ preferred: si2, alternate: ii2 });
var Ya = Object.freeze({ preferred: ii2, alternate: si2 });
function Ha(e, t) {
  let { preferred: r, alternate: n } = t === true || t === "'" ? Ua : Ya, { length: s } = e, i = 0, o = 0;
  for (let u = 0; u < s; u++) {
    let p2 = e.charCodeAt(u);
    p2 === r.codePoint ? i++ : p2 === n.codePoint && o++;
  }
  return (i > o ? n : r).character;
}
var wr2 = Ha;
var Xa = /\\(["'\\])|(["'])/gu;
function Va(e, t) {
  let r = t === '"' ? "'" : '"', n = W2(0, e, Xa, (s, i, o) => i ? i === r ? r : s : o === t ? "\\" + o : o);
  return t + n + t;
}
var oi2 = Va;
function $a(e, t) {
  Le2(/^(?<quote>["']).*\k<quote>$/su.test(e));
  let r = e.slice(1, -1), n = t.parser === "json" || t.parser === "jsonc" || t.parser === "json5" && t.quoteProps === "preserve" && !t.singleQuote ? '"' : t.__isInHtmlAttribute ? "'" : wr2(r, t.singleQuote);
  return e.charAt(0) === n ? e : oi2(r, n);
}
var ut2 = $a;
var ui2 = (e) => Number.isInteger(e) && e >= 0;
function w2(e) {
  let t = e.range?.[0] ?? e.start, r = (e.declaration?.decorators ?? e.decorators)?.[0];
  return r ? Math.min(w2(r), t) : t;
}
function I(e) {
  return e.range?.[1] ?? e.end;
}
function bt2(e, t) {
  let r = w2(e);
  return ui2(r) && r === w2(t);
}
function Ka(e, t) {
  let r = I(e);
  return ui2(r) && r === I(t);
}
function ai2(e, t) {
  return bt2(e, t) && Ka(e, t);
}
var Dr2 = null;
function fr2(e) {
  if (Dr2 !== null && typeof Dr2.property) {
    let t = Dr2;
    return Dr2 = fr2.prototype = null, t;
  }
  return Dr2 = fr2.prototype = e ?? /* @__PURE__ */ Object.create(null), new fr2();
}
var Qa = 10;
for (let e = 0; e <= Qa; e++) fr2();
function Gn(e) {
  return fr2(e);
}
function za(e, t = "type") {
  Gn(e);
  function r(n) {
    let s = n[t], i = e[s];
    if (!Array.isArray(i)) throw Object.assign(new Error(`Missing visitor keys for '${s}'.`), { node: n });
    return i;
  }
  return r;
}
var _r2 = za;
var a2 = [["decorators", "key", "typeAnnotation", "value"], [], ["elementType"], ["expression"], ["expression", "typeAnnotation"], ["left", "right"], ["argument"], ["directives", "body"], ["label"], ["callee", "typeArguments", "arguments"], ["body"], ["decorators", "id", "typeParameters", "superClass", "superTypeArguments", "mixins", "implements", "body", "superTypeParameters"], ["id", "typeParameters"], ["decorators", "key", "typeParameters", "params", "returnType", "body"], ["decorators", "variance", "key", "typeAnnotation", "value"], ["name", "typeAnnotation"], ["test", "consequent", "alternate"], ["checkType", "extendsType", "trueType", "falseType"], ["value"], ["id", "body"], ["declaration", "specifiers", "source", "attributes"], ["id"], ["id", "typeParameters", "extends", "body"], ["typeAnnotation"], ["id", "typeParameters", "right"], ["body", "test"], ["members"], ["id", "init"], ["exported"], ["left", "right", "body"], ["id", "typeParameters", "params", "predicate", "returnType", "body"], ["id", "params", "body", "typeParameters", "returnType"], ["key", "value"], ["local"], ["objectType", "indexType"], ["typeParameter"], ["types"], ["node"], ["object", "property"], ["argument", "cases"], ["pattern", "body", "guard"], ["literal"], ["decorators", "key", "value"], ["expressions"], ["qualification", "id"], ["decorators", "key", "typeAnnotation"], ["typeParameters", "params", "returnType"], ["expression", "typeArguments"], ["params"], ["parameterName", "typeAnnotation"]];
var pi2 = { AccessorProperty: a2[0], AnyTypeAnnotation: a2[1], ArgumentPlaceholder: a2[1], ArrayExpression: ["elements"], ArrayPattern: ["elements", "typeAnnotation", "decorators"], ArrayTypeAnnotation: a2[2], ArrowFunctionExpression: ["typeParameters", "params", "predicate", "returnType", "body"], AsConstExpression: a2[3], AsExpression: a2[4], AssignmentExpression: a2[5], AssignmentPattern: ["left", "right", "decorators", "typeAnnotation"], AwaitExpression: a2[6], BigIntLiteral: a2[1], BigIntLiteralTypeAnnotation: a2[1], BigIntTypeAnnotation: a2[1], BinaryExpression: a2[5], BindExpression: ["object", "callee"], BlockStatement: a2[7], BooleanLiteral: a2[1], BooleanLiteralTypeAnnotation: a2[1], BooleanTypeAnnotation: a2[1], BreakStatement: a2[8], CallExpression: a2[9], CatchClause: ["param", "body"], ChainExpression: a2[3], ClassAccessorProperty: a2[0], ClassBody: a2[10], ClassDeclaration: a2[11], ClassExpression: a2[11], ClassImplements: a2[12], ClassMethod: a2[13], ClassPrivateMethod: a2[13], ClassPrivateProperty: a2[14], ClassProperty: a2[14], ComponentDeclaration: ["id", "params", "body", "typeParameters", "rendersType"], ComponentParameter: ["name", "local"], ComponentTypeAnnotation: ["params", "rest", "typeParameters", "rendersType"], ComponentTypeParameter: a2[15], ConditionalExpression: a2[16], ConditionalTypeAnnotation: a2[17], ContinueStatement: a2[8], DebuggerStatement: a2[1], DeclareClass: ["id", "typeParameters", "extends", "mixins", "implements", "body"], DeclareComponent: ["id", "params", "rest", "typeParameters", "rendersType"], DeclaredPredicate: a2[18], DeclareEnum: a2[19], DeclareExportAllDeclaration: ["source", "attributes"], DeclareExportDeclaration: a2[20], DeclareFunction: ["id", "predicate"], DeclareHook: a2[21], DeclareInterface: a2[22], DeclareModule: a2[19], DeclareModuleExports: a2[23], DeclareNamespace: a2[19], DeclareOpaqueType: ["id", "typeParameters", "supertype", "lowerBound", "upperBound"], DeclareTypeAlias: a2[24], DeclareVariable: a2[21], Decorator: a2[3], Directive: a2[18], DirectiveLiteral: a2[1], DoExpression: a2[10], DoWhileStatement: a2[25], EmptyStatement: a2[1], EmptyTypeAnnotation: a2[1], EnumBigIntBody: a2[26], EnumBigIntMember: a2[27], EnumBooleanBody: a2[26], EnumBooleanMember: a2[27], EnumDeclaration: a2[19], EnumDefaultedMember: a2[21], EnumNumberBody: a2[26], EnumNumberMember: a2[27], EnumStringBody: a2[26], EnumStringMember: a2[27], EnumSymbolBody: a2[26], ExistsTypeAnnotation: a2[1], ExperimentalRestProperty: a2[6], ExperimentalSpreadProperty: a2[6], ExportAllDeclaration: ["source", "attributes", "exported"], ExportDefaultDeclaration: ["declaration"], ExportDefaultSpecifier: a2[28], ExportNamedDeclaration: a2[20], ExportNamespaceSpecifier: a2[28], ExportSpecifier: ["local", "exported"], ExpressionStatement: a2[3], File: ["program"], ForInStatement: a2[29], ForOfStatement: a2[29], ForStatement: ["init", "test", "update", "body"], FunctionDeclaration: a2[30], FunctionExpression: a2[30], FunctionTypeAnnotation: ["typeParameters", "this", "params", "rest", "returnType"], FunctionTypeParam: a2[15], GenericTypeAnnotation: a2[12], HookDeclaration: a2[31], HookTypeAnnotation: ["params", "returnType", "rest", "typeParameters"], Identifier: ["typeAnnotation", "decorators"], IfStatement: a2[16], ImportAttribute: a2[32], ImportDeclaration: ["specifiers", "source", "attributes"], ImportDefaultSpecifier: a2[33], ImportExpression: ["source", "options"], ImportNamespaceSpecifier: a2[33], ImportSpecifier: ["imported", "local"], IndexedAccessType: a2[34], InferredPredicate: a2[1], InferTypeAnnotation: a2[35], InterfaceDeclaration: a2[22], InterfaceExtends: a2[12], InterfaceTypeAnnotation: ["extends", "body"], InterpreterDirective: a2[1], IntersectionTypeAnnotation: a2[36], JsExpressionRoot: a2[37], JsonRoot: a2[37], JSXAttribute: ["name", "value"], JSXClosingElement: ["name"], JSXClosingFragment: a2[1], JSXElement: ["openingElement", "children", "closingElement"], JSXEmptyExpression: a2[1], JSXExpressionContainer: a2[3], JSXFragment: ["openingFragment", "children", "closingFragment"], JSXIdentifier: a2[1], JSXMemberExpression: a2[38], JSXNamespacedName: ["namespace", "name"], JSXOpeningElement: ["name", "typeArguments", "attributes"], JSXOpeningFragment: a2[1], JSXSpreadAttribute: a2[6], JSXSpreadChild: a2[3], JSXText: a2[1], KeyofTypeAnnotation: a2[6], LabeledStatement: ["label", "body"], Literal: a2[1], LogicalExpression: a2[5], MatchArrayPattern: ["elements", "rest"], MatchAsPattern: ["pattern", "target"], MatchBindingPattern: a2[21], MatchExpression: a2[39], MatchExpressionCase: a2[40], MatchIdentifierPattern: a2[21], MatchLiteralPattern: a2[41], MatchMemberPattern: ["base", "property"], MatchObjectPattern: ["properties", "rest"], MatchObjectPatternProperty: ["key", "pattern"], MatchOrPattern: ["patterns"], MatchRestPattern: a2[6], MatchStatement: a2[39], MatchStatementCase: a2[40], MatchUnaryPattern: a2[6], MatchWildcardPattern: a2[1], MemberExpression: a2[38], MetaProperty: ["meta", "property"], MethodDefinition: a2[42], MixedTypeAnnotation: a2[1], ModuleExpression: a2[10], NeverTypeAnnotation: a2[1], NewExpression: a2[9], NGChainedExpression: a2[43], NGEmptyExpression: a2[1], NGMicrosyntax: a2[10], NGMicrosyntaxAs: ["key", "alias"], NGMicrosyntaxExpression: ["expression", "alias"], NGMicrosyntaxKey: a2[1], NGMicrosyntaxKeyedExpression: ["key", "expression"], NGMicrosyntaxLet: a2[32], NGPipeExpression: ["left", "right", "arguments"], NGRoot: a2[37], NullableTypeAnnotation: a2[23], NullLiteral: a2[1], NullLiteralTypeAnnotation: a2[1], NumberLiteralTypeAnnotation: a2[1], NumberTypeAnnotation: a2[1], NumericLiteral: a2[1], ObjectExpression: ["properties"], ObjectMethod: a2[13], ObjectPattern: ["decorators", "properties", "typeAnnotation"], ObjectProperty: a2[42], ObjectTypeAnnotation: ["properties", "indexers", "callProperties", "internalSlots"], ObjectTypeCallProperty: a2[18], ObjectTypeIndexer: ["variance", "id", "key", "value"], ObjectTypeInternalSlot: ["id", "value"], ObjectTypeMappedTypeProperty: ["keyTparam", "propType", "sourceType", "variance"], ObjectTypeProperty: ["key", "value", "variance"], ObjectTypeSpreadProperty: a2[6], OpaqueType: ["id", "typeParameters", "supertype", "impltype", "lowerBound", "upperBound"], OptionalCallExpression: a2[9], OptionalIndexedAccessType: a2[34], OptionalMemberExpression: a2[38], ParenthesizedExpression: a2[3], PipelineBareFunction: ["callee"], PipelinePrimaryTopicReference: a2[1], PipelineTopicExpression: a2[3], Placeholder: a2[1], PrivateIdentifier: a2[1], PrivateName: a2[21], Program: a2[7], Property: a2[32], PropertyDefinition: a2[14], QualifiedTypeIdentifier: a2[44], QualifiedTypeofIdentifier: a2[44], RegExpLiteral: a2[1], RestElement: ["argument", "typeAnnotation", "decorators"], ReturnStatement: a2[6], SatisfiesExpression: a2[4], SequenceExpression: a2[43], SpreadElement: a2[6], StaticBlock: a2[10], StringLiteral: a2[1], StringLiteralTypeAnnotation: a2[1], StringTypeAnnotation: a2[1], Super: a2[1], SwitchCase: ["test", "consequent"], SwitchStatement: ["discriminant", "cases"], SymbolTypeAnnotation: a2[1], TaggedTemplateExpression: ["tag", "typeArguments", "quasi"], TemplateElement: a2[1], TemplateLiteral: ["quasis", "expressions"], ThisExpression: a2[1], ThisTypeAnnotation: a2[1], ThrowStatement: a2[6], TopicReference: a2[1], TryStatement: ["block", "handler", "finalizer"], TSAbstractAccessorProperty: a2[45], TSAbstractKeyword: a2[1], TSAbstractMethodDefinition: a2[32], TSAbstractPropertyDefinition: a2[45], TSAnyKeyword: a2[1], TSArrayType: a2[2], TSAsExpression: a2[4], TSAsyncKeyword: a2[1], TSBigIntKeyword: a2[1], TSBooleanKeyword: a2[1], TSCallSignatureDeclaration: a2[46], TSClassImplements: a2[47], TSConditionalType: a2[17], TSConstructorType: a2[46], TSConstructSignatureDeclaration: a2[46], TSDeclareFunction: a2[31], TSDeclareKeyword: a2[1], TSDeclareMethod: ["decorators", "key", "typeParameters", "params", "returnType"], TSEmptyBodyFunctionExpression: ["id", "typeParameters", "params", "returnType"], TSEnumBody: a2[26], TSEnumDeclaration: a2[19], TSEnumMember: ["id", "initializer"], TSExportAssignment: a2[3], TSExportKeyword: a2[1], TSExternalModuleReference: a2[3], TSFunctionType: a2[46], TSImportEqualsDeclaration: ["id", "moduleReference"], TSImportType: ["options", "qualifier", "typeArguments", "source"], TSIndexedAccessType: a2[34], TSIndexSignature: ["parameters", "typeAnnotation"], TSInferType: a2[35], TSInstantiationExpression: a2[47], TSInterfaceBody: a2[10], TSInterfaceDeclaration: a2[22], TSInterfaceHeritage: a2[47], TSIntersectionType: a2[36], TSIntrinsicKeyword: a2[1], TSJSDocAllType: a2[1], TSJSDocNonNullableType: a2[23], TSJSDocNullableType: a2[23], TSJSDocUnknownType: a2[1], TSLiteralType: a2[41], TSMappedType: ["key", "constraint", "nameType", "typeAnnotation"], TSMethodSignature: ["key", "typeParameters", "params", "returnType"], TSModuleBlock: a2[10], TSModuleDeclaration: a2[19], TSNamedTupleMember: ["label", "elementType"], TSNamespaceExportDeclaration: a2[21], TSNeverKeyword: a2[1], TSNonNullExpression: a2[3], TSNullKeyword: a2[1], TSNumberKeyword: a2[1], TSObjectKeyword: a2[1], TSOptionalType: a2[23], TSParameterProperty: ["parameter", "decorators"], TSParenthesizedType: a2[23], TSPrivateKeyword: a2[1], TSPropertySignature: ["key", "typeAnnotation"], TSProtectedKeyword: a2[1], TSPublicKeyword: a2[1], TSQualifiedName: a2[5], TSReadonlyKeyword: a2[1], TSRestType: a2[23], TSSatisfiesExpression: a2[4], TSStaticKeyword: a2[1], TSStringKeyword: a2[1], TSSymbolKeyword: a2[1], TSTemplateLiteralType: ["quasis", "types"], TSThisType: a2[1], TSTupleType: ["elementTypes"], TSTypeAliasDeclaration: ["id", "typeParameters", "typeAnnotation"], TSTypeAnnotation: a2[23], TSTypeAssertion: a2[4], TSTypeLiteral: a2[26], TSTypeOperator: a2[23], TSTypeParameter: ["name", "constraint", "default"], TSTypeParameterDeclaration: a2[48], TSTypeParameterInstantiation: a2[48], TSTypePredicate: a2[49], TSTypeQuery: ["exprName", "typeArguments"], TSTypeReference: ["typeName", "typeArguments"], TSUndefinedKeyword: a2[1], TSUnionType: a2[36], TSUnknownKeyword: a2[1], TSVoidKeyword: a2[1], TupleTypeAnnotation: ["types", "elementTypes"], TupleTypeLabeledElement: ["label", "elementType", "variance"], TupleTypeSpreadElement: ["label", "typeAnnotation"], TypeAlias: a2[24], TypeAnnotation: a2[23], TypeCastExpression: a2[4], TypeofTypeAnnotation: ["argument", "typeArguments"], TypeOperator: a2[23], TypeParameter: ["bound", "default", "variance"], TypeParameterDeclaration: a2[48], TypeParameterInstantiation: a2[48], TypePredicate: a2[49], UnaryExpression: a2[6], UndefinedTypeAnnotation: a2[1], UnionTypeAnnotation: a2[36], UnknownTypeAnnotation: a2[1], UpdateExpression: a2[6], V8IntrinsicIdentifier: a2[1], VariableDeclaration: ["declarations"], VariableDeclarator: a2[27], Variance: a2[1], VoidPattern: a2[1], VoidTypeAnnotation: a2[1], WhileStatement: a2[25], WithStatement: ["object", "body"], YieldExpression: a2[6] };
var Za = _r2(pi2);
var Mr2 = Za;
function ep(e) {
  let t = new Set(e);
  return (r) => t.has(r?.type);
}
var k = ep;
function tp(e) {
  return e.extra?.raw ?? e.raw;
}
var pe2 = tp;
var rp = k(["Block", "CommentBlock", "MultiLine"]);
var ce2 = rp;
var np = k(["AnyTypeAnnotation", "ThisTypeAnnotation", "NumberTypeAnnotation", "VoidTypeAnnotation", "BooleanTypeAnnotation", "BigIntTypeAnnotation", "SymbolTypeAnnotation", "StringTypeAnnotation", "NeverTypeAnnotation", "UndefinedTypeAnnotation", "UnknownTypeAnnotation", "EmptyTypeAnnotation", "MixedTypeAnnotation"]);
var Nr2 = np;
var sp = k(["Line", "CommentLine", "SingleLine", "HashbangComment", "HTMLOpen", "HTMLClose", "Hashbang", "InterpreterDirective"]);
var At2 = sp;
function ip(e, t) {
  let r = t.split(".");
  for (let n = r.length - 1; n >= 0; n--) {
    let s = r[n];
    if (n === 0) return e.type === "Identifier" && e.name === s;
    if (n === 1 && e.type === "MetaProperty" && e.property.type === "Identifier" && e.property.name === s) {
      e = e.meta;
      continue;
    }
    if (e.type === "MemberExpression" && !e.optional && !e.computed && e.property.type === "Identifier" && e.property.name === s) {
      e = e.object;
      continue;
    }
    return false;
  }
}
function op(e, t) {
  return t.some((r) => ip(e, r));
}
var Pt2 = op;
function up({ type: e }) {
  return e.startsWith("TS") && e.endsWith("Keyword");
}
var jr2 = up;
function ap({ node: e, parent: t }) {
  return e?.type !== "EmptyStatement" ? false : t.type === "IfStatement" ? t.consequent === e || t.alternate === e : t.type === "DoWhileStatement" || t.type === "ForInStatement" || t.type === "ForOfStatement" || t.type === "ForStatement" || t.type === "LabeledStatement" || t.type === "WithStatement" || t.type === "WhileStatement" ? t.body === e : false;
}
var kt2 = ap;
function Er2(e, t) {
  return t(e) || zs2(e, { getVisitorKeys: Mr2, predicate: t });
}
function Xt2(e) {
  return e.type === "AssignmentExpression" || e.type === "BinaryExpression" || e.type === "LogicalExpression" || e.type === "NGPipeExpression" || e.type === "ConditionalExpression" || M2(e) || J2(e) || e.type === "SequenceExpression" || e.type === "TaggedTemplateExpression" || e.type === "BindExpression" || e.type === "UpdateExpression" && !e.prefix || Ae2(e) || e.type === "TSNonNullExpression" || e.type === "ChainExpression";
}
function mi2(e) {
  return e.expressions ? e.expressions[0] : e.left ?? e.test ?? e.callee ?? e.object ?? e.tag ?? e.argument ?? e.expression;
}
function Rr2(e) {
  if (e.expressions) return ["expressions", 0];
  if (e.left) return ["left"];
  if (e.test) return ["test"];
  if (e.object) return ["object"];
  if (e.callee) return ["callee"];
  if (e.tag) return ["tag"];
  if (e.argument) return ["argument"];
  if (e.expression) return ["expression"];
  throw new Error("Unexpected node has no left side.");
}
var Di2 = k(["ExportDefaultDeclaration", "DeclareExportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "DeclareExportAllDeclaration"]);
var q2 = k(["ArrayExpression"]);
var se2 = k(["ObjectExpression"]);
function fi2(e) {
  return e.type === "LogicalExpression" && e.operator === "??";
}
function Ce2(e) {
  return e.type === "NumericLiteral" || e.type === "Literal" && typeof e.value == "number";
}
function yi2(e) {
  return e.type === "BooleanLiteral" || e.type === "Literal" && typeof e.value == "boolean";
}
function Hn(e) {
  return e.type === "UnaryExpression" && (e.operator === "+" || e.operator === "-") && Ce2(e.argument);
}
function V2(e) {
  return !!(e && (e.type === "StringLiteral" || e.type === "Literal" && typeof e.value == "string"));
}
function Xn(e) {
  return e.type === "RegExpLiteral" || e.type === "Literal" && !!e.regex;
}
var Jr2 = k(["Literal", "BooleanLiteral", "BigIntLiteral", "DirectiveLiteral", "NullLiteral", "NumericLiteral", "RegExpLiteral", "StringLiteral"]);
var pp = k(["Identifier", "ThisExpression", "Super", "PrivateName", "PrivateIdentifier"]);
var Je2 = k(["ObjectTypeAnnotation", "TSTypeLiteral", "TSMappedType"]);
var Ht2 = k(["FunctionExpression", "ArrowFunctionExpression"]);
function cp(e) {
  return e.type === "FunctionExpression" || e.type === "ArrowFunctionExpression" && e.body.type === "BlockStatement";
}
function Wn(e) {
  return M2(e) && e.callee.type === "Identifier" && ["async", "inject", "fakeAsync", "waitForAsync"].includes(e.callee.name);
}
var H2 = k(["JSXElement", "JSXFragment"]);
function mt2(e) {
  return e.method && e.kind === "init" || e.kind === "get" || e.kind === "set";
}
function Gr2(e) {
  return (e.type === "ObjectTypeProperty" || e.type === "ObjectTypeInternalSlot") && !e.static && !e.method && e.kind !== "get" && e.kind !== "set" && e.value.type === "FunctionTypeAnnotation";
}
function Ei2(e) {
  return (e.type === "TypeAnnotation" || e.type === "TSTypeAnnotation") && e.typeAnnotation.type === "FunctionTypeAnnotation" && !e.static && !bt2(e, e.typeAnnotation);
}
var Te2 = k(["BinaryExpression", "LogicalExpression", "NGPipeExpression"]);
function Tt2(e) {
  return J2(e) || e.type === "BindExpression" && !!e.object;
}
var lp = k(["TSThisType", "NullLiteralTypeAnnotation", "BooleanLiteralTypeAnnotation", "StringLiteralTypeAnnotation", "BigIntLiteralTypeAnnotation", "NumberLiteralTypeAnnotation", "TSLiteralType", "TSTemplateLiteralType"]);
function Vt2(e) {
  return jr2(e) || Nr2(e) || lp(e) || e.type === "GenericTypeAnnotation" && !e.typeParameters || e.type === "TSTypeReference" && !e.typeArguments;
}
function mp(e) {
  return e.type === "Identifier" && (e.name === "beforeEach" || e.name === "beforeAll" || e.name === "afterEach" || e.name === "afterAll");
}
var Dp = ["it", "it.only", "it.skip", "describe", "describe.only", "describe.skip", "test", "test.only", "test.skip", "test.fixme", "test.step", "test.describe", "test.describe.only", "test.describe.skip", "test.describe.fixme", "test.describe.parallel", "test.describe.parallel.only", "test.describe.serial", "test.describe.serial.only", "skip", "xit", "xdescribe", "xtest", "fit", "fdescribe", "ftest"];
function fp(e) {
  return Pt2(e, Dp);
}
function It2(e, t) {
  if (e?.type !== "CallExpression" || e.optional) return false;
  let r = le2(e);
  if (r.length === 1) {
    if (Wn(e) && It2(t)) return Ht2(r[0]);
    if (mp(e.callee)) return Wn(r[0]);
  } else if ((r.length === 2 || r.length === 3) && (r[0].type === "TemplateLiteral" || V2(r[0])) && fp(e.callee)) return r[2] && !Ce2(r[2]) ? false : (r.length === 2 ? Ht2(r[1]) : cp(r[1]) && K2(r[1]).length <= 1) || Wn(r[1]);
  return false;
}
var Fi2 = (e) => (t) => (t?.type === "ChainExpression" && (t = t.expression), e(t));
var M2 = Fi2(k(["CallExpression", "OptionalCallExpression"]));
var J2 = Fi2(k(["MemberExpression", "OptionalMemberExpression"]));
function Vn(e, t = 5) {
  return di2(e, t) <= t;
}
function di2(e, t) {
  let r = 0;
  for (let n in e) {
    let s = e[n];
    if (Lr2(s) && typeof s.type == "string" && (r++, r += di2(s, t - r)), r > t) return r;
  }
  return r;
}
var yp = 0.25;
function Fr2(e, t) {
  let { printWidth: r } = t;
  if (T2(e)) return false;
  let n = r * yp;
  if (e.type === "ThisExpression" || e.type === "Identifier" && e.name.length <= n || Hn(e) && !T2(e.argument)) return true;
  let s = e.type === "Literal" && "regex" in e && e.regex.pattern || e.type === "RegExpLiteral" && e.pattern;
  return s ? s.length <= n : V2(e) ? ut2(pe2(e), t).length <= n : e.type === "TemplateLiteral" ? e.expressions.length === 0 && e.quasis[0].value.raw.length <= n && !e.quasis[0].value.raw.includes(`
`) : e.type === "UnaryExpression" ? Fr2(e.argument, { printWidth: r }) : e.type === "CallExpression" && e.arguments.length === 0 && e.callee.type === "Identifier" ? e.callee.name.length <= n - 2 : Jr2(e);
}
function Ee2(e, t) {
  return H2(t) ? Ot2(t) : T2(t, x.Leading, (r) => Z2(e, I(r)));
}
function ci2(e) {
  return e.quasis.some((t) => t.value.raw.includes(`
`));
}
function Wr2(e, t) {
  return (e.type === "TemplateLiteral" && ci2(e) || e.type === "TaggedTemplateExpression" && ci2(e.quasi)) && !Z2(t, w2(e), { backwards: true });
}
function qr2(e) {
  if (!T2(e)) return false;
  let t = N(0, et2(e, x.Dangling), -1);
  return t && !ce2(t);
}
function Ci2(e) {
  if (e.length <= 1) return false;
  let t = 0;
  for (let r of e) if (Ht2(r)) {
    if (t += 1, t > 1) return true;
  } else if (M2(r)) {
    for (let n of le2(r)) if (Ht2(n)) return true;
  }
  return false;
}
function Ur2(e) {
  let { node: t, parent: r, key: n } = e;
  return n === "callee" && M2(t) && M2(r) && r.arguments.length > 0 && t.arguments.length > r.arguments.length;
}
var Ep = /* @__PURE__ */ new Set(["!", "-", "+", "~"]);
function Re2(e, t = 2) {
  if (t <= 0) return false;
  if (e.type === "ChainExpression" || e.type === "TSNonNullExpression") return Re2(e.expression, t);
  let r = (n) => Re2(n, t - 1);
  if (Xn(e)) return ot2(e.pattern ?? e.regex.pattern) <= 5;
  if (Jr2(e) || pp(e) || e.type === "ArgumentPlaceholder") return true;
  if (e.type === "TemplateLiteral") return e.quasis.every((n) => !n.value.raw.includes(`
`)) && e.expressions.every(r);
  if (se2(e)) return e.properties.every((n) => !n.computed && (n.shorthand || n.value && r(n.value)));
  if (q2(e)) return e.elements.every((n) => n === null || r(n));
  if (Dt2(e)) {
    if (e.type === "ImportExpression" || Re2(e.callee, t)) {
      let n = le2(e);
      return n.length <= t && n.every(r);
    }
    return false;
  }
  return J2(e) ? Re2(e.object, t) && Re2(e.property, t) : e.type === "UnaryExpression" && Ep.has(e.operator) || e.type === "UpdateExpression" ? Re2(e.argument, t) : false;
}
function ie2(e, t = "es5") {
  return e.trailingComma === "es5" && t === "es5" || e.trailingComma === "all" && (t === "all" || t === "es5");
}
function ye2(e, t) {
  switch (e.type) {
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
    case "NGPipeExpression":
      return ye2(e.left, t);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return ye2(e.object, t);
    case "TaggedTemplateExpression":
      return e.tag.type === "FunctionExpression" ? false : ye2(e.tag, t);
    case "CallExpression":
    case "OptionalCallExpression":
      return e.callee.type === "FunctionExpression" ? false : ye2(e.callee, t);
    case "ConditionalExpression":
      return ye2(e.test, t);
    case "UpdateExpression":
      return !e.prefix && ye2(e.argument, t);
    case "BindExpression":
      return e.object && ye2(e.object, t);
    case "SequenceExpression":
      return ye2(e.expressions[0], t);
    case "ChainExpression":
    case "TSSatisfiesExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "AsExpression":
    case "AsConstExpression":
    case "SatisfiesExpression":
      return ye2(e.expression, t);
    default:
      return t(e);
  }
}
var li2 = { "==": true, "!=": true, "===": true, "!==": true };
var vr2 = { "*": true, "/": true, "%": true };
var Yn = { ">>": true, ">>>": true, "<<": true };
function dr2(e, t) {
  return !(yr2(t) !== yr2(e) || e === "**" || li2[e] && li2[t] || t === "%" && vr2[e] || e === "%" && vr2[t] || t !== e && vr2[t] && vr2[e] || Yn[e] && Yn[t]);
}
var Fp = new Map([["|>"], ["??"], ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "===", "!=", "!=="], ["<", ">", "<=", ">=", "in", "instanceof"], [">>", "<<", ">>>"], ["+", "-"], ["*", "/", "%"], ["**"]].flatMap((e, t) => e.map((r) => [r, t])));
function yr2(e) {
  return Fp.get(e);
}
function Ai2(e) {
  return !!Yn[e] || e === "|" || e === "^" || e === "&";
}
function Ti2(e) {
  if (e.rest) return true;
  let t = K2(e);
  return N(0, t, -1)?.type === "RestElement";
}
var qn = /* @__PURE__ */ new WeakMap();
function K2(e) {
  if (qn.has(e)) return qn.get(e);
  let t = [];
  return e.this && t.push(e.this), t.push(...e.params), e.rest && t.push(e.rest), qn.set(e, t), t;
}
function xi2(e, t) {
  let { node: r } = e, n = 0, s = () => t(e, n++);
  r.this && e.call(s, "this"), e.each(s, "params"), r.rest && e.call(s, "rest");
}
var Un = /* @__PURE__ */ new WeakMap();
function le2(e) {
  if (Un.has(e)) return Un.get(e);
  if (e.type === "ChainExpression") return le2(e.expression);
  let t;
  return e.type === "ImportExpression" || e.type === "TSImportType" ? (t = [e.source], e.options && t.push(e.options)) : e.type === "TSExternalModuleReference" ? t = [e.expression] : t = e.arguments, Un.set(e, t), t;
}
function $t2(e, t) {
  let { node: r } = e;
  if (r.type === "ChainExpression") return e.call(() => $t2(e, t), "expression");
  r.type === "ImportExpression" || r.type === "TSImportType" ? (e.call(() => t(e, 0), "source"), r.options && e.call(() => t(e, 1), "options")) : r.type === "TSExternalModuleReference" ? e.call(() => t(e, 0), "expression") : e.each(t, "arguments");
}
function $n(e, t) {
  let r = [];
  if (e.type === "ChainExpression" && (e = e.expression, r.push("expression")), e.type === "ImportExpression" || e.type === "TSImportType") {
    if (t === 0 || t === (e.options ? -2 : -1)) return [...r, "source"];
    if (e.options && (t === 1 || t === -1)) return [...r, "options"];
    throw new RangeError("Invalid argument index");
  } else if (e.type === "TSExternalModuleReference") {
    if (t === 0 || t === -1) return [...r, "expression"];
  } else if (t < 0 && (t = e.arguments.length + t), t >= 0 && t < e.arguments.length) return [...r, "arguments", t];
  throw new RangeError("Invalid argument index");
}
function Lt2(e) {
  return e.value.trim() === "prettier-ignore" && !e.unignore;
}
function Ot2(e) {
  return e?.prettierIgnore || T2(e, x.PrettierIgnore);
}
var x = { Leading: 2, Trailing: 4, Dangling: 8, Block: 16, Line: 32, PrettierIgnore: 64, First: 128, Last: 256 };
var gi2 = (e, t) => {
  if (typeof e == "function" && (t = e, e = 0), e || t) return (r, n, s) => !(e & x.Leading && !r.leading || e & x.Trailing && !r.trailing || e & x.Dangling && (r.leading || r.trailing) || e & x.Block && !ce2(r) || e & x.Line && !At2(r) || e & x.First && n !== 0 || e & x.Last && n !== s.length - 1 || e & x.PrettierIgnore && !Lt2(r) || t && !t(r));
};
function T2(e, t, r) {
  if (!R2(e?.comments)) return false;
  let n = gi2(t, r);
  return n ? e.comments.some(n) : true;
}
function et2(e, t, r) {
  if (!Array.isArray(e?.comments)) return [];
  let n = gi2(t, r);
  return n ? e.comments.filter(n) : e.comments;
}
var oe2 = (e, { originalText: t }) => Yt2(t, I(e));
function Dt2(e) {
  return M2(e) || e.type === "NewExpression" || e.type === "ImportExpression";
}
function Oe2(e) {
  return e && (e.type === "ObjectProperty" || e.type === "Property" && !mt2(e));
}
var Ae2 = k(["TSAsExpression", "TSSatisfiesExpression", "AsExpression", "AsConstExpression", "SatisfiesExpression"]);
var Se2 = k(["TSUnionType", "UnionTypeAnnotation"]);
var xt2 = k(["TSIntersectionType", "IntersectionTypeAnnotation"]);
var Ue2 = k(["TSConditionalType", "ConditionalTypeAnnotation"]);
var hi2 = (e) => e?.type === "TSAsExpression" && e.typeAnnotation.type === "TSTypeReference" && e.typeAnnotation.typeName.type === "Identifier" && e.typeAnnotation.typeName.name === "const";
var Cr2 = k(["TSTypeAliasDeclaration", "TypeAlias"]);
function Yr2({ key: e, parent: t }) {
  return !(e === "types" && Se2(t) || e === "types" && xt2(t));
}
var dp = /* @__PURE__ */ new Set(["range", "raw", "comments", "leadingComments", "trailingComments", "innerComments", "extra", "start", "end", "loc", "flags", "errors", "tokens"]);
var Kt2 = (e) => {
  for (let t of e.quasis) delete t.value;
};
function Si2(e, t, r) {
  if (e.type === "Program" && delete t.sourceType, (e.type === "BigIntLiteral" || e.type === "Literal") && e.bigint && (t.bigint = e.bigint.toLowerCase()), e.type === "EmptyStatement" && !kt2({ node: e, parent: r }) || e.type === "JSXText" || e.type === "JSXExpressionContainer" && (e.expression.type === "Literal" || e.expression.type === "StringLiteral") && e.expression.value === " ") return null;
  if ((e.type === "Property" || e.type === "ObjectProperty" || e.type === "MethodDefinition" || e.type === "ClassProperty" || e.type === "ClassMethod" || e.type === "PropertyDefinition" || e.type === "TSDeclareMethod" || e.type === "TSPropertySignature" || e.type === "ObjectTypeProperty" || e.type === "ImportAttribute") && e.key && !e.computed) {
    let { key: s } = e;
    V2(s) || Ce2(s) ? t.key = String(s.value) : s.type === "Identifier" && (t.key = s.name);
  }
  if (e.type === "JSXElement" && e.openingElement.name.name === "style" && e.openingElement.attributes.some((s) => s.type === "JSXAttribute" && s.name.name === "jsx")) for (let { type: s, expression: i } of t.children) s === "JSXExpressionContainer" && i.type === "TemplateLiteral" && Kt2(i);
  e.type === "JSXAttribute" && e.name.name === "css" && e.value.type === "JSXExpressionContainer" && e.value.expression.type === "TemplateLiteral" && Kt2(t.value.expression), e.type === "JSXAttribute" && e.value?.type === "Literal" && /["']|&quot;|&apos;/u.test(e.value.value) && (t.value.value = W2(0, e.value.value, /["']|&quot;|&apos;/gu, '"'));
  let n = e.expression || e.callee;
  if (e.type === "Decorator" && n.type === "CallExpression" && n.callee.name === "Component" && n.arguments.length === 1) {
    let s = e.expression.arguments[0].properties;
    for (let [i, o] of t.expression.arguments[0].properties.entries()) switch (s[i].key.name) {
      case "styles":
        q2(o.value) && Kt2(o.value.elements[0]);
        break;
      case "template":
        o.value.type === "TemplateLiteral" && Kt2(o.value);
        break;
    }
  }
  e.type === "TaggedTemplateExpression" && (e.tag.type === "MemberExpression" || e.tag.type === "Identifier" && (e.tag.name === "gql" || e.tag.name === "graphql" || e.tag.name === "css" || e.tag.name === "md" || e.tag.name === "markdown" || e.tag.name === "html") || e.tag.type === "CallExpression") && Kt2(t.quasi), e.type === "TemplateLiteral" && Kt2(t), e.type === "ChainExpression" && e.expression.type === "TSNonNullExpression" && (t.type = "TSNonNullExpression", t.expression.type = "ChainExpression");
}
Si2.ignoredProperties = dp;
var Bi2 = Si2;
var Cp = k(["File", "TemplateElement", "TSEmptyBodyFunctionExpression", "ChainExpression"]);
var Ap = (e, [t]) => t?.type === "ComponentParameter" && t.shorthand && t.name === e && t.local !== t.name || t?.type === "MatchObjectPatternProperty" && t.shorthand && t.key === e && t.value !== t.key || t?.type === "ObjectProperty" && t.shorthand && t.key === e && t.value !== t.key || t?.type === "Property" && t.shorthand && t.key === e && !mt2(t) && t.value !== t.key;
var Tp = (e, [t]) => !!(e.type === "FunctionExpression" && t.type === "MethodDefinition" && t.value === e && K2(e).length === 0 && !e.returnType && !R2(e.typeParameters) && e.body);
var bi2 = (e, [t]) => t?.typeAnnotation === e && hi2(t);
var xp = (e, [t, ...r]) => bi2(e, [t]) || t?.typeName === e && bi2(t, r);
function gp(e, t) {
  return Cp(e) || Ap(e, t) || Tp(e, t) ? false : e.type === "EmptyStatement" ? kt2({ node: e, parent: t[0] }) : !(xp(e, t) || e.type === "TSTypeAnnotation" && t[0].type === "TSPropertySignature");
}
var Pi2 = gp;
function hp(e) {
  let t = e.type || e.kind || "(unknown type)", r = String(e.name || e.id && (typeof e.id == "object" ? e.id.name : e.id) || e.key && (typeof e.key == "object" ? e.key.name : e.key) || e.value && (typeof e.value == "object" ? "" : String(e.value)) || e.operator || "");
  return r.length > 20 && (r = r.slice(0, 19) + "…"), t + (r ? " " + r : "");
}
function Kn(e, t) {
  (e.comments ?? (e.comments = [])).push(t), t.printed = false, t.nodeDescription = hp(e);
}
function te2(e, t) {
  t.leading = true, t.trailing = false, Kn(e, t);
}
function we2(e, t, r) {
  t.leading = false, t.trailing = false, r && (t.marker = r), Kn(e, t);
}
function $2(e, t) {
  t.leading = false, t.trailing = true, Kn(e, t);
}
function Sp(e, t) {
  let r = null, n = t;
  for (; n !== r; ) r = n, n = ze2(e, n), n = qt2(e, n), n = Ut2(e, n), n = Ze2(e, n);
  return n;
}
var at2 = Sp;
function Bp(e, t) {
  let r = at2(e, t);
  return r === false ? "" : e.charAt(r);
}
var _e2 = Bp;
function bp(e, t, r) {
  for (let n = t; n < r; ++n) if (e.charAt(n) === `
`) return true;
  return false;
}
var ue2 = bp;
var Qn = /* @__PURE__ */ new WeakMap();
function Pp(e) {
  return Qn.has(e) || Qn.set(e, ce2(e) && e.value[0] === "*" && /@(?:type|satisfies)\b/u.test(e.value)), Qn.get(e);
}
var Hr2 = Pp;
var Zn = (e, t) => At2(e) || !ue2(t, w2(e), I(e));
function kp(e) {
  return [ji2, Ii2, _i2, Jp, wp, es2, ts2, ki2, Li2, Yp, Wp, qp, ns2, Ni2, Hp, Oi2, Mi2, rs2, _p, Zp, vi2, ss2].some((t) => t(e));
}
function Ip(e) {
  return [Op, _i2, Ii2, Ni2, es2, ts2, ki2, Li2, Mi2, Gp, Up, ns2, $p, rs2, Qp, zp, ec, vi2, rc, tc, ss2].some((t) => t(e));
}
function Lp(e) {
  return [ji2, es2, ts2, Rp, Oi2, ns2, vp, jp, rs2, Kp, ss2].some((t) => t(e));
}
function wt2(e, t) {
  let r = (e.body || e.properties).find(({ type: n }) => n !== "EmptyStatement");
  r ? te2(r, t) : we2(e, t);
}
function zn(e, t) {
  e.type === "BlockStatement" ? wt2(e, t) : te2(e, t);
}
function Op({ comment: e, followingNode: t }) {
  return t && Hr2(e) ? (te2(t, e), true) : false;
}
function es2({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n, text: s }) {
  if (r?.type !== "IfStatement" || !n) return false;
  if (_e2(s, I(e)) === ")") return $2(t, e), true;
  if (n.type === "BlockStatement" && n === r.consequent && w2(e) >= I(t) && I(e) <= w2(n)) return te2(n, e), true;
  if (t === r.consequent && n === r.alternate) {
    let o = at2(s, I(r.consequent));
    if (n.type === "BlockStatement" && w2(e) >= o && I(e) <= w2(n)) return te2(n, e), true;
    if (w2(e) < o || r.alternate.type === "BlockStatement") return t.type === "BlockStatement" ? ($2(t, e), true) : Zn(e, s) && !ue2(s, w2(t), w2(e)) ? ($2(t, e), true) : (we2(r, e), true);
  }
  return n.type === "BlockStatement" ? (wt2(n, e), true) : n.type === "IfStatement" ? (zn(n.consequent, e), true) : r.consequent === n ? (te2(n, e), true) : false;
}
function ts2({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n, text: s }) {
  return r?.type !== "WhileStatement" || !n ? false : _e2(s, I(e)) === ")" ? ($2(t, e), true) : n.type === "BlockStatement" ? (wt2(n, e), true) : r.body === n ? (te2(n, e), true) : false;
}
function ki2({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n }) {
  return r?.type !== "TryStatement" && r?.type !== "CatchClause" || !n ? false : r.type === "CatchClause" && t ? ($2(t, e), true) : n.type === "BlockStatement" ? (wt2(n, e), true) : n.type === "TryStatement" ? (zn(n.finalizer, e), true) : n.type === "CatchClause" ? (zn(n.body, e), true) : false;
}
function wp({ comment: e, enclosingNode: t, followingNode: r }) {
  return J2(t) && r?.type === "Identifier" ? (te2(t, e), true) : false;
}
function _p({ comment: e, enclosingNode: t, followingNode: r, options: n }) {
  return !n.experimentalTernaries || !(t?.type === "ConditionalExpression" || Ue2(t)) ? false : r?.type === "ConditionalExpression" || Ue2(r) ? (we2(t, e), true) : false;
}
function Ii2({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n, text: s, options: i }) {
  let o = t && !ue2(s, I(t), w2(e));
  return (!t || !o) && (r?.type === "ConditionalExpression" || Ue2(r)) && n ? i.experimentalTernaries && r.alternate === n && !(ce2(e) && !ue2(i.originalText, w2(e), I(e))) ? (we2(r, e), true) : (te2(n, e), true) : false;
}
var Mp = k(["ClassDeclaration", "ClassExpression", "DeclareClass", "DeclareInterface", "InterfaceDeclaration", "TSInterfaceDeclaration"]);
function Li2({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n }) {
  if (Mp(r)) {
    if (R2(r.decorators) && n?.type !== "Decorator") return $2(N(0, r.decorators, -1), e), true;
    if (r.body && n === r.body) return wt2(r.body, e), true;
    if (n) {
      if (r.superClass && n === r.superClass && t && (t === r.id || t === r.typeParameters)) return $2(t, e), true;
      for (let s of ["implements", "extends", "mixins"]) if (r[s] && n === r[s][0]) return t && (t === r.id || t === r.typeParameters || t === r.superClass) ? $2(t, e) : we2(r, e, s), true;
    }
  }
  return false;
}
var Np = k(["ClassMethod", "ClassProperty", "PropertyDefinition", "TSAbstractPropertyDefinition", "TSAbstractMethodDefinition", "TSDeclareMethod", "MethodDefinition", "ClassAccessorProperty", "AccessorProperty", "TSAbstractAccessorProperty", "TSParameterProperty"]);
function Oi2({ comment: e, precedingNode: t, enclosingNode: r, text: n }) {
  return r && t && _e2(n, I(e)) === "(" && (r.type === "Property" || r.type === "TSDeclareMethod" || r.type === "TSAbstractMethodDefinition") && t.type === "Identifier" && r.key === t && _e2(n, I(t)) !== ":" ? ($2(t, e), true) : t?.type === "Decorator" && Np(r) && (At2(e) || e.placement === "ownLine") ? ($2(t, e), true) : false;
}
var wi2 = k(["FunctionDeclaration", "FunctionExpression", "ClassMethod", "MethodDefinition", "ObjectMethod"]);
function jp({ comment: e, precedingNode: t, enclosingNode: r, text: n }) {
  return _e2(n, I(e)) !== "(" ? false : t && wi2(r) ? ($2(t, e), true) : false;
}
function vp({ comment: e, enclosingNode: t, text: r }) {
  if (t?.type !== "ArrowFunctionExpression") return false;
  let n = at2(r, I(e));
  return n !== false && r.slice(n, n + 2) === "=>" ? (we2(t, e), true) : false;
}
function Rp({ comment: e, enclosingNode: t, text: r }) {
  return _e2(r, I(e)) !== ")" ? false : t && (Ri2(t) && K2(t).length === 0 || Dt2(t) && le2(t).length === 0) ? (we2(t, e), true) : (t?.type === "MethodDefinition" || t?.type === "TSAbstractMethodDefinition") && K2(t.value).length === 0 ? (we2(t.value, e), true) : false;
}
function Jp({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n, text: s }) {
  return t?.type === "ComponentTypeParameter" && (r?.type === "DeclareComponent" || r?.type === "ComponentTypeAnnotation") && n?.type !== "ComponentTypeParameter" ? ($2(t, e), true) : (t?.type === "ComponentParameter" || t?.type === "RestElement") && r?.type === "ComponentDeclaration" && _e2(s, I(e)) === ")" ? ($2(t, e), true) : false;
}
function _i2({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n, text: s }) {
  return t?.type === "FunctionTypeParam" && r?.type === "FunctionTypeAnnotation" && n?.type !== "FunctionTypeParam" ? ($2(t, e), true) : (t?.type === "Identifier" || t?.type === "AssignmentPattern" || t?.type === "ObjectPattern" || t?.type === "ArrayPattern" || t?.type === "RestElement" || t?.type === "TSParameterProperty") && Ri2(r) && _e2(s, I(e)) === ")" ? ($2(t, e), true) : !ce2(e) && n?.type === "BlockStatement" && wi2(r) && (r.type === "MethodDefinition" ? r.value.body : r.body) === n && at2(s, I(e)) === w2(n) ? (wt2(n, e), true) : false;
}
function Mi2({ comment: e, enclosingNode: t }) {
  return t?.type === "LabeledStatement" ? (te2(t, e), true) : false;
}
function rs2({ comment: e, enclosingNode: t }) {
  return (t?.type === "ContinueStatement" || t?.type === "BreakStatement") && !t.label ? ($2(t, e), true) : false;
}
function Gp({ comment: e, precedingNode: t, enclosingNode: r }) {
  return M2(r) && t && r.callee === t && r.arguments.length > 0 ? (te2(r.arguments[0], e), true) : false;
}
function Wp({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n }) {
  return Se2(r) ? (Lt2(e) && (n.prettierIgnore = true, e.unignore = true), t ? ($2(t, e), true) : false) : (Se2(n) && Lt2(e) && (n.types[0].prettierIgnore = true, e.unignore = true), false);
}
function qp({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n }) {
  return r && r.type === "MatchOrPattern" ? (Lt2(e) && (n.prettierIgnore = true, e.unignore = true), t ? ($2(t, e), true) : false) : (n && n.type === "MatchOrPattern" && Lt2(e) && (n.types[0].prettierIgnore = true, e.unignore = true), false);
}
function Up({ comment: e, enclosingNode: t }) {
  return Oe2(t) ? (te2(t, e), true) : false;
}
function ns2({ comment: e, enclosingNode: t, ast: r, isLastComment: n }) {
  return r?.body?.length === 0 ? (n ? we2(r, e) : te2(r, e), true) : t?.type === "Program" && t.body.length === 0 && !R2(t.directives) ? (n ? we2(t, e) : te2(t, e), true) : false;
}
function Yp({ comment: e, enclosingNode: t, followingNode: r }) {
  return (t?.type === "ForInStatement" || t?.type === "ForOfStatement") && r !== t.body ? (te2(t, e), true) : false;
}
function Ni2({ comment: e, precedingNode: t, enclosingNode: r, text: n }) {
  if (r?.type === "ImportSpecifier" || r?.type === "ExportSpecifier") return te2(r, e), true;
  let s = t?.type === "ImportSpecifier" && r?.type === "ImportDeclaration", i = t?.type === "ExportSpecifier" && r?.type === "ExportNamedDeclaration";
  return (s || i) && Z2(n, I(e)) ? ($2(t, e), true) : false;
}
function Hp({ comment: e, enclosingNode: t }) {
  return t?.type === "AssignmentPattern" ? (te2(t, e), true) : false;
}
var Xp = k(["VariableDeclarator", "AssignmentExpression", "TypeAlias", "TSTypeAliasDeclaration"]);
var Vp = k(["ObjectExpression", "ArrayExpression", "TemplateLiteral", "TaggedTemplateExpression", "ObjectTypeAnnotation", "TSTypeLiteral"]);
function $p({ comment: e, enclosingNode: t, followingNode: r }) {
  return Xp(t) && r && (Vp(r) || ce2(e)) ? (te2(r, e), true) : false;
}
function Kp({ comment: e, enclosingNode: t, precedingNode: r, followingNode: n, text: s }) {
  return !n && (t?.type === "TSMethodSignature" || t?.type === "TSDeclareFunction" || t?.type === "TSAbstractMethodDefinition") && (!r || r !== t.returnType) && _e2(s, I(e)) === ";" ? ($2(t, e), true) : false;
}
function ji2({ comment: e, enclosingNode: t, followingNode: r }) {
  if (Lt2(e) && t?.type === "TSMappedType" && r === t.key) return t.prettierIgnore = true, e.unignore = true, true;
}
function vi2({ comment: e, precedingNode: t, enclosingNode: r }) {
  if (r?.type === "TSMappedType" && !t) return we2(r, e), true;
}
function Qp({ comment: e, enclosingNode: t, followingNode: r }) {
  return !t || t.type !== "SwitchCase" || t.test || !r || r !== t.consequent[0] ? false : (r.type === "BlockStatement" && At2(e) ? wt2(r, e) : we2(t, e), true);
}
function zp({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n }) {
  return Se2(t) && ((r.type === "TSArrayType" || r.type === "ArrayTypeAnnotation") && !n || xt2(r)) ? ($2(N(0, t.types, -1), e), true) : false;
}
function Zp({ comment: e, enclosingNode: t, precedingNode: r, followingNode: n }) {
  if ((t?.type === "ObjectPattern" || t?.type === "ArrayPattern") && n?.type === "TSTypeAnnotation") return r ? $2(r, e) : we2(t, e), true;
}
function ec({ comment: e, precedingNode: t, enclosingNode: r, followingNode: n, text: s }) {
  return !n && r?.type === "UnaryExpression" && (t?.type === "LogicalExpression" || t?.type === "BinaryExpression") && ue2(s, w2(r.argument), w2(t.right)) && Zn(e, s) && !ue2(s, w2(t.right), w2(e)) ? ($2(t.right, e), true) : false;
}
function tc({ enclosingNode: e, followingNode: t, comment: r }) {
  if (e && (e.type === "TSPropertySignature" || e.type === "ObjectTypeProperty") && (Se2(t) || xt2(t))) return te2(t, r), true;
}
function ss2({ enclosingNode: e, precedingNode: t, followingNode: r, comment: n, text: s }) {
  if (Ae2(e) && t === e.expression && !Zn(n, s)) return r ? te2(r, n) : $2(e, n), true;
}
function rc({ comment: e, enclosingNode: t, followingNode: r, precedingNode: n }) {
  return t && r && n && t.type === "ArrowFunctionExpression" && t.returnType === n && (n.type === "TSTypeAnnotation" || n.type === "TypeAnnotation") ? (te2(r, e), true) : false;
}
var Ri2 = k(["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration", "ObjectMethod", "ClassMethod", "TSDeclareFunction", "TSCallSignatureDeclaration", "TSConstructSignatureDeclaration", "TSMethodSignature", "TSConstructorType", "TSFunctionType", "TSDeclareMethod"]);
var nc = { endOfLine: Ip, ownLine: kp, remaining: Lp };
var Ji2 = nc;
function sc(e, { parser: t }) {
  if (t === "flow" || t === "hermes" || t === "babel-flow") return e = W2(0, e, /[\s(]/gu, ""), e === "" || e === "/*" || e === "/*::";
}
var Gi2 = sc;
var ic = k(["ClassDeclaration", "ClassExpression", "DeclareClass", "DeclareInterface", "InterfaceDeclaration", "TSInterfaceDeclaration"]);
function oc(e) {
  let { key: t, parent: r } = e;
  if (t === "types" && Se2(r) || t === "argument" && r.type === "JSXSpreadAttribute" || t === "expression" && r.type === "JSXSpreadChild" || t === "superClass" && (r.type === "ClassDeclaration" || r.type === "ClassExpression") || (t === "id" || t === "typeParameters") && ic(r) || t === "patterns" && r.type === "MatchOrPattern") return true;
  let { node: n } = e;
  return Ot2(n) ? false : Se2(n) ? Yr2(e) : !!H2(n);
}
var Wi2 = oc;
var Ye2 = "string";
var Be2 = "array";
var tt2 = "cursor";
var He2 = "indent";
var Xe2 = "align";
var rt2 = "trim";
var Fe2 = "group";
var Me2 = "fill";
var be2 = "if-break";
var Ve2 = "indent-if-break";
var $e2 = "line-suffix";
var Ge2 = "line-suffix-boundary";
var me2 = "line";
var Pe = "label";
var Ne2 = "break-parent";
var Xr2 = /* @__PURE__ */ new Set([tt2, He2, Xe2, rt2, Fe2, Me2, be2, Ve2, $e2, Ge2, me2, Pe, Ne2]);
function uc(e) {
  if (typeof e == "string") return Ye2;
  if (Array.isArray(e)) return Be2;
  if (!e) return;
  let { type: t } = e;
  if (Xr2.has(t)) return t;
}
var We2 = uc;
var ac = (e) => new Intl.ListFormat("en-US", { type: "disjunction" }).format(e);
function pc(e) {
  let t = e === null ? "null" : typeof e;
  if (t !== "string" && t !== "object") return `Unexpected doc '${t}', 
Expected it to be 'string' or 'object'.`;
  if (We2(e)) throw new Error("doc is valid.");
  let r = Object.prototype.toString.call(e);
  if (r !== "[object Object]") return `Unexpected doc '${r}'.`;
  let n = ac([...Xr2].map((s) => `'${s}'`));
  return `Unexpected doc.type '${e.type}'.
Expected it to be ${n}.`;
}
var is2 = class extends Error {
  name = "InvalidDocError";
  constructor(t) {
    super(pc(t)), this.doc = t;
  }
};
var gt2 = is2;
var qi2 = {};
function cc(e, t, r, n) {
  let s = [e];
  for (; s.length > 0; ) {
    let i = s.pop();
    if (i === qi2) {
      r(s.pop());
      continue;
    }
    r && s.push(i, qi2);
    let o = We2(i);
    if (!o) throw new gt2(i);
    if (t?.(i) !== false) switch (o) {
      case Be2:
      case Me2: {
        let u = o === Be2 ? i : i.parts;
        for (let p2 = u.length, c2 = p2 - 1; c2 >= 0; --c2) s.push(u[c2]);
        break;
      }
      case be2:
        s.push(i.flatContents, i.breakContents);
        break;
      case Fe2:
        if (n && i.expandedStates) for (let u = i.expandedStates.length, p2 = u - 1; p2 >= 0; --p2) s.push(i.expandedStates[p2]);
        else s.push(i.contents);
        break;
      case Xe2:
      case He2:
      case Ve2:
      case Pe:
      case $e2:
        s.push(i.contents);
        break;
      case Ye2:
      case tt2:
      case rt2:
      case Ge2:
      case me2:
      case Ne2:
        break;
      default:
        throw new gt2(i);
    }
  }
}
var Vr2 = cc;
function ft2(e, t) {
  if (typeof e == "string") return t(e);
  let r = /* @__PURE__ */ new Map();
  return n(e);
  function n(i) {
    if (r.has(i)) return r.get(i);
    let o = s(i);
    return r.set(i, o), o;
  }
  function s(i) {
    switch (We2(i)) {
      case Be2:
        return t(i.map(n));
      case Me2:
        return t({ ...i, parts: i.parts.map(n) });
      case be2:
        return t({ ...i, breakContents: n(i.breakContents), flatContents: n(i.flatContents) });
      case Fe2: {
        let { expandedStates: o, contents: u } = i;
        return o ? (o = o.map(n), u = o[0]) : u = n(u), t({ ...i, contents: u, expandedStates: o });
      }
      case Xe2:
      case He2:
      case Ve2:
      case Pe:
      case $e2:
        return t({ ...i, contents: n(i.contents) });
      case Ye2:
      case tt2:
      case rt2:
      case Ge2:
      case me2:
      case Ne2:
        return t(i);
      default:
        throw new gt2(i);
    }
  }
}
function Yi2(e, t, r) {
  let n = r, s = false;
  function i(o) {
    if (s) return false;
    let u = t(o);
    u !== void 0 && (s = true, n = u);
  }
  return Vr2(e, i), n;
}
function lc(e) {
  if (e.type === Fe2 && e.break || e.type === me2 && e.hard || e.type === Ne2) return true;
}
function ne2(e) {
  return Yi2(e, lc, false);
}
function Ui2(e) {
  if (e.length > 0) {
    let t = N(0, e, -1);
    !t.expandedStates && !t.break && (t.break = "propagated");
  }
  return null;
}
function Hi2(e) {
  let t = /* @__PURE__ */ new Set(), r = [];
  function n(i) {
    if (i.type === Ne2 && Ui2(r), i.type === Fe2) {
      if (r.push(i), t.has(i)) return false;
      t.add(i);
    }
  }
  function s(i) {
    i.type === Fe2 && r.pop().break && Ui2(r);
  }
  Vr2(e, n, s, true);
}
function mc(e) {
  return e.type === me2 && !e.hard ? e.soft ? "" : " " : e.type === be2 ? e.flatContents : e;
}
function _t2(e) {
  return ft2(e, mc);
}
function Dc(e) {
  switch (We2(e)) {
    case Me2:
      if (e.parts.every((t) => t === "")) return "";
      break;
    case Fe2:
      if (!e.contents && !e.id && !e.break && !e.expandedStates) return "";
      if (e.contents.type === Fe2 && e.contents.id === e.id && e.contents.break === e.break && e.contents.expandedStates === e.expandedStates) return e.contents;
      break;
    case Xe2:
    case He2:
    case Ve2:
    case $e2:
      if (!e.contents) return "";
      break;
    case be2:
      if (!e.flatContents && !e.breakContents) return "";
      break;
    case Be2: {
      let t = [];
      for (let r of e) {
        if (!r) continue;
        let [n, ...s] = Array.isArray(r) ? r : [r];
        typeof n == "string" && typeof N(0, t, -1) == "string" ? t[t.length - 1] += n : t.push(n), t.push(...s);
      }
      return t.length === 0 ? "" : t.length === 1 ? t[0] : t;
    }
    case Ye2:
    case tt2:
    case rt2:
    case Ge2:
    case me2:
    case Pe:
    case Ne2:
      break;
    default:
      throw new gt2(e);
  }
  return e;
}
function Qt2(e) {
  return ft2(e, (t) => Dc(t));
}
function qe2(e, t = $r2) {
  return ft2(e, (r) => typeof r == "string" ? L2(t, r.split(`
`)) : r);
}
function fc(e) {
  if (e.type === me2) return true;
}
function Xi2(e) {
  return Yi2(e, fc, false);
}
function Ar2(e, t) {
  return e.type === Pe ? { ...e, contents: t(e.contents) } : t(e);
}
function Vi2(e) {
  let t = true;
  return Vr2(e, (r) => {
    switch (We2(r)) {
      case Ye2:
        if (r === "") break;
      case rt2:
      case Ge2:
      case me2:
      case Ne2:
        return t = false, false;
    }
  }), t;
}
var de2 = Le2;
var Kr2 = Le2;
var $i2 = Le2;
var Ki2 = Le2;
function m2(e) {
  return de2(e), { type: He2, contents: e };
}
function xe2(e, t) {
  return Ki2(e), de2(t), { type: Xe2, contents: t, n: e };
}
function Qi2(e) {
  return xe2(Number.NEGATIVE_INFINITY, e);
}
function Qr2(e) {
  return xe2(-1, e);
}
function zi2(e, t, r) {
  de2(e);
  let n = e;
  if (t > 0) {
    for (let s = 0; s < Math.floor(t / r); ++s) n = m2(n);
    n = xe2(t % r, n), n = xe2(Number.NEGATIVE_INFINITY, n);
  }
  return n;
}
var ke2 = { type: Ne2 };
var Tr2 = { type: tt2 };
function zr2(e) {
  return $i2(e), { type: Me2, parts: e };
}
function l(e, t = {}) {
  return de2(e), Kr2(t.expandedStates, true), { type: Fe2, id: t.id, contents: e, break: !!t.shouldBreak, expandedStates: t.expandedStates };
}
function nt2(e, t) {
  return l(e[0], { ...t, expandedStates: e });
}
function P2(e, t = "", r = {}) {
  return de2(e), t !== "" && de2(t), { type: be2, breakContents: e, flatContents: t, groupId: r.groupId };
}
function yt2(e, t) {
  return de2(e), { type: Ve2, contents: e, groupId: t.groupId, negate: t.negate };
}
function L2(e, t) {
  de2(e), Kr2(t);
  let r = [];
  for (let n = 0; n < t.length; n++) n !== 0 && r.push(e), r.push(t[n]);
  return r;
}
function pt2(e, t) {
  return de2(t), e ? { type: Pe, label: e, contents: t } : t;
}
var A = { type: me2 };
var f = { type: me2, soft: true };
var os2 = { type: me2, hard: true };
var E2 = [os2, ke2];
var yc = { type: me2, hard: true, literal: true };
var $r2 = [yc, ke2];
function us2(e) {
  return de2(e), { type: $e2, contents: e };
}
var je2 = { type: Ge2 };
var Ec = "cr";
var Fc = "crlf";
var dc = "\r";
var Cc = `\r
`;
var Ac = `
`;
var Tc = Ac;
function Zi2(e) {
  return e === Ec ? dc : e === Fc ? Cc : Tc;
}
var xc = { type: 0 };
var gc = { type: 1 };
var as2 = { value: "", length: 0, queue: [], get root() {
  return as2;
} };
function eo(e, t, r) {
  let n = t.type === 1 ? e.queue.slice(0, -1) : [...e.queue, t], s = "", i = 0, o = 0, u = 0;
  for (let d of n) switch (d.type) {
    case 0:
      y2(), r.useTabs ? p2(1) : c2(r.tabWidth);
      break;
    case 3: {
      let { string: b3 } = d;
      y2(), s += b3, i += b3.length;
      break;
    }
    case 2: {
      let { width: b3 } = d;
      o += 1, u += b3;
      break;
    }
    default:
      throw new Error(`Unexpected indent comment '${d.type}'.`);
  }
  return F2(), { ...e, value: s, length: i, queue: n };
  function p2(d) {
    s += "	".repeat(d), i += r.tabWidth * d;
  }
  function c2(d) {
    s += " ".repeat(d), i += d;
  }
  function y2() {
    r.useTabs ? D2() : F2();
  }
  function D2() {
    o > 0 && p2(o), C();
  }
  function F2() {
    u > 0 && c2(u), C();
  }
  function C() {
    o = 0, u = 0;
  }
}
function to(e, t, r) {
  if (!t) return e;
  if (t.type === "root") return { ...e, root: e };
  if (t === Number.NEGATIVE_INFINITY) return e.root;
  let n;
  return typeof t == "number" ? t < 0 ? n = gc : n = { type: 2, width: t } : n = { type: 3, string: t }, eo(e, n, r);
}
function ro(e, t) {
  return eo(e, xc, t);
}
function hc(e) {
  let t = 0;
  for (let r = e.length - 1; r >= 0; r--) {
    let n = e[r];
    if (n === " " || n === "	") t++;
    else break;
  }
  return t;
}
function ps2(e) {
  let t = hc(e);
  return { text: t === 0 ? e : e.slice(0, e.length - t), count: t };
}
var ve2 = /* @__PURE__ */ Symbol("MODE_BREAK");
var ct2 = /* @__PURE__ */ Symbol("MODE_FLAT");
var cs2 = /* @__PURE__ */ Symbol("DOC_FILL_PRINTED_LENGTH");
function Zr2(e, t, r, n, s, i) {
  if (r === Number.POSITIVE_INFINITY) return true;
  let o = t.length, u = false, p2 = [e], c2 = "";
  for (; r >= 0; ) {
    if (p2.length === 0) {
      if (o === 0) return true;
      p2.push(t[--o]);
      continue;
    }
    let { mode: y2, doc: D2 } = p2.pop(), F2 = We2(D2);
    switch (F2) {
      case Ye2:
        D2 && (u && (c2 += " ", r -= 1, u = false), c2 += D2, r -= ot2(D2));
        break;
      case Be2:
      case Me2: {
        let C = F2 === Be2 ? D2 : D2.parts, d = D2[cs2] ?? 0;
        for (let b3 = C.length - 1; b3 >= d; b3--) p2.push({ mode: y2, doc: C[b3] });
        break;
      }
      case He2:
      case Xe2:
      case Ve2:
      case Pe:
        p2.push({ mode: y2, doc: D2.contents });
        break;
      case rt2: {
        let { text: C, count: d } = ps2(c2);
        c2 = C, r += d;
        break;
      }
      case Fe2: {
        if (i && D2.break) return false;
        let C = D2.break ? ve2 : y2, d = D2.expandedStates && C === ve2 ? N(0, D2.expandedStates, -1) : D2.contents;
        p2.push({ mode: C, doc: d });
        break;
      }
      case be2: {
        let d = (D2.groupId ? s[D2.groupId] || ct2 : y2) === ve2 ? D2.breakContents : D2.flatContents;
        d && p2.push({ mode: y2, doc: d });
        break;
      }
      case me2:
        if (y2 === ve2 || D2.hard) return true;
        D2.soft || (u = true);
        break;
      case $e2:
        n = true;
        break;
      case Ge2:
        if (n) return false;
        break;
    }
  }
  return false;
}
function ls2(e, t) {
  let r = /* @__PURE__ */ Object.create(null), n = t.printWidth, s = Zi2(t.endOfLine), i = 0, o = [{ indent: as2, mode: ve2, doc: e }], u = "", p2 = false, c2 = [], y2 = [], D2 = [], F2 = [], C = 0;
  for (Hi2(e); o.length > 0; ) {
    let { indent: h, mode: g2, doc: S3 } = o.pop();
    switch (We2(S3)) {
      case Ye2: {
        let j3 = s !== `
` ? W2(0, S3, `
`, s) : S3;
        j3 && (u += j3, o.length > 0 && (i += ot2(j3)));
        break;
      }
      case Be2:
        for (let j3 = S3.length - 1; j3 >= 0; j3--) o.push({ indent: h, mode: g2, doc: S3[j3] });
        break;
      case tt2:
        if (y2.length >= 2) throw new Error("There are too many 'cursor' in doc.");
        y2.push(C + u.length);
        break;
      case He2:
        o.push({ indent: ro(h, t), mode: g2, doc: S3.contents });
        break;
      case Xe2:
        o.push({ indent: to(h, S3.n, t), mode: g2, doc: S3.contents });
        break;
      case rt2:
        O3();
        break;
      case Fe2:
        switch (g2) {
          case ct2:
            if (!p2) {
              o.push({ indent: h, mode: S3.break ? ve2 : ct2, doc: S3.contents });
              break;
            }
          case ve2: {
            p2 = false;
            let j3 = { indent: h, mode: ct2, doc: S3.contents }, U3 = n - i, fe3 = c2.length > 0;
            if (!S3.break && Zr2(j3, o, U3, fe3, r)) o.push(j3);
            else if (S3.expandedStates) {
              let Y3 = N(0, S3.expandedStates, -1);
              if (S3.break) {
                o.push({ indent: h, mode: ve2, doc: Y3 });
                break;
              } else for (let z3 = 1; z3 < S3.expandedStates.length + 1; z3++) if (z3 >= S3.expandedStates.length) {
                o.push({ indent: h, mode: ve2, doc: Y3 });
                break;
              } else {
                let ee3 = S3.expandedStates[z3], Ie3 = { indent: h, mode: ct2, doc: ee3 };
                if (Zr2(Ie3, o, U3, fe3, r)) {
                  o.push(Ie3);
                  break;
                }
              }
            } else o.push({ indent: h, mode: ve2, doc: S3.contents });
            break;
          }
        }
        S3.id && (r[S3.id] = N(0, o, -1).mode);
        break;
      case Me2: {
        let j3 = n - i, U3 = S3[cs2] ?? 0, { parts: fe3 } = S3, Y3 = fe3.length - U3;
        if (Y3 === 0) break;
        let z3 = fe3[U3 + 0], ee3 = fe3[U3 + 1], Ie3 = { indent: h, mode: ct2, doc: z3 }, st3 = { indent: h, mode: ve2, doc: z3 }, _3 = Zr2(Ie3, [], j3, c2.length > 0, r, true);
        if (Y3 === 1) {
          _3 ? o.push(Ie3) : o.push(st3);
          break;
        }
        let re2 = { indent: h, mode: ct2, doc: ee3 }, ae2 = { indent: h, mode: ve2, doc: ee3 };
        if (Y3 === 2) {
          _3 ? o.push(re2, Ie3) : o.push(ae2, st3);
          break;
        }
        let it3 = fe3[U3 + 2], Bt2 = { indent: h, mode: g2, doc: { ...S3, [cs2]: U3 + 2 } }, Pr3 = Zr2({ indent: h, mode: ct2, doc: [z3, ee3, it3] }, [], j3, c2.length > 0, r, true);
        o.push(Bt2), Pr3 ? o.push(re2, Ie3) : _3 ? o.push(ae2, Ie3) : o.push(ae2, st3);
        break;
      }
      case be2:
      case Ve2: {
        let j3 = S3.groupId ? r[S3.groupId] : g2;
        if (j3 === ve2) {
          let U3 = S3.type === be2 ? S3.breakContents : S3.negate ? S3.contents : m2(S3.contents);
          U3 && o.push({ indent: h, mode: g2, doc: U3 });
        }
        if (j3 === ct2) {
          let U3 = S3.type === be2 ? S3.flatContents : S3.negate ? m2(S3.contents) : S3.contents;
          U3 && o.push({ indent: h, mode: g2, doc: U3 });
        }
        break;
      }
      case $e2:
        c2.push({ indent: h, mode: g2, doc: S3.contents });
        break;
      case Ge2:
        c2.length > 0 && o.push({ indent: h, mode: g2, doc: os2 });
        break;
      case me2:
        switch (g2) {
          case ct2:
            if (S3.hard) p2 = true;
            else {
              S3.soft || (u += " ", i += 1);
              break;
            }
          case ve2:
            if (c2.length > 0) {
              o.push({ indent: h, mode: g2, doc: S3 }, ...c2.reverse()), c2.length = 0;
              break;
            }
            S3.literal ? (u += s, i = 0, h.root && (h.root.value && (u += h.root.value), i = h.root.length)) : (O3(), u += s + h.value, i = h.length);
            break;
        }
        break;
      case Pe:
        o.push({ indent: h, mode: g2, doc: S3.contents });
        break;
      case Ne2:
        break;
      default:
        throw new gt2(S3);
    }
    o.length === 0 && c2.length > 0 && (o.push(...c2.reverse()), c2.length = 0);
  }
  let d = D2.join("") + u, b3 = [...F2, ...y2];
  if (b3.length !== 2) return { formatted: d };
  let B3 = b3[0];
  return { formatted: d, cursorNodeStart: B3, cursorNodeText: d.slice(B3, N(0, b3, -1)) };
  function O3() {
    let { text: h, count: g2 } = ps2(u);
    h && (D2.push(h), C += h.length), u = "", i -= g2, y2.length > 0 && (F2.push(...y2.map((S3) => Math.min(S3, C))), y2.length = 0);
  }
}
function Sc(e, t, r = 0) {
  let n = 0;
  for (let s = r; s < e.length; ++s) e[s] === "	" ? n = n + t - n % t : n++;
  return n;
}
var no = Sc;
function Bc(e, t) {
  let r = e.lastIndexOf(`
`);
  return r === -1 ? 0 : no(e.slice(r + 1).match(/^[\t ]*/u)[0], t);
}
var so = Bc;
function en(e, t, r) {
  let { node: n } = e;
  if (n.type === "TemplateLiteral" && kc(e)) {
    let c2 = bc(e, t, r);
    if (c2) return c2;
  }
  let i = "expressions";
  n.type === "TSTemplateLiteralType" && (i = "types");
  let o = [], u = e.map(r, i);
  o.push(je2, "`");
  let p2 = 0;
  return e.each(({ index: c2, node: y2 }) => {
    if (o.push(r()), y2.tail) return;
    let { tabWidth: D2 } = t, F2 = y2.value.raw, C = F2.includes(`
`) ? so(F2, D2) : p2;
    p2 = C;
    let d = u[c2], b3 = n[i][c2], B3 = ue2(t.originalText, I(y2), w2(n.quasis[c2 + 1]));
    if (!B3) {
      let h = ls2(d, { ...t, printWidth: Number.POSITIVE_INFINITY }).formatted;
      h.includes(`
`) ? B3 = true : d = h;
    }
    B3 && (T2(b3) || b3.type === "Identifier" || J2(b3) || b3.type === "ConditionalExpression" || b3.type === "SequenceExpression" || Ae2(b3) || Te2(b3)) && (d = [m2([f, d]), f]);
    let O3 = C === 0 && F2.endsWith(`
`) ? xe2(Number.NEGATIVE_INFINITY, d) : zi2(d, C, D2);
    o.push(l(["${", O3, je2, "}"]));
  }, "quasis"), o.push("`"), o;
}
function io(e, t, r) {
  let n = r("quasi"), { node: s } = e, i = "", o = et2(s.quasi, x.Leading)[0];
  return o && (ue2(t.originalText, I(s.typeArguments ?? s.tag), w2(o)) ? i = f : i = " "), pt2(n.label && { tagged: true, ...n.label }, [r("tag"), r("typeArguments"), i, je2, n]);
}
function bc(e, t, r) {
  let { node: n } = e, s = n.quasis[0].value.raw.trim().split(/\s*\|\s*/u);
  if (s.length > 1 || s.some((i) => i.length > 0)) {
    t.__inJestEach = true;
    let i = e.map(r, "expressions");
    t.__inJestEach = false;
    let o = i.map((D2) => "${" + ls2(D2, { ...t, printWidth: Number.POSITIVE_INFINITY, endOfLine: "lf" }).formatted + "}"), u = [{ hasLineBreak: false, cells: [] }];
    for (let D2 = 1; D2 < n.quasis.length; D2++) {
      let F2 = N(0, u, -1), C = o[D2 - 1];
      F2.cells.push(C), C.includes(`
`) && (F2.hasLineBreak = true), n.quasis[D2].value.raw.includes(`
`) && u.push({ hasLineBreak: false, cells: [] });
    }
    let p2 = Math.max(s.length, ...u.map((D2) => D2.cells.length)), c2 = Array.from({ length: p2 }).fill(0), y2 = [{ cells: s }, ...u.filter((D2) => D2.cells.length > 0)];
    for (let { cells: D2 } of y2.filter((F2) => !F2.hasLineBreak)) for (let [F2, C] of D2.entries()) c2[F2] = Math.max(c2[F2], ot2(C));
    return [je2, "`", m2([E2, L2(E2, y2.map((D2) => L2(" | ", D2.cells.map((F2, C) => D2.hasLineBreak ? F2 : F2 + " ".repeat(c2[C] - ot2(F2))))))]), E2, "`"];
  }
}
function Pc(e, t) {
  let { node: r } = e, n = t();
  return T2(r) && (n = l([m2([f, n]), f])), ["${", n, je2, "}"];
}
function zt2(e, t) {
  return e.map(() => Pc(e, t), "expressions");
}
function tn(e, t) {
  return ft2(e, (r) => typeof r == "string" ? t ? W2(0, r, /(\\*)`/gu, "$1$1\\`") : ms2(r) : r);
}
function ms2(e) {
  return W2(0, e, /([\\`]|\$\{)/gu, "\\$1");
}
function kc({ node: e, parent: t }) {
  let r = /^[fx]?(?:describe|it|test)$/u;
  return t.type === "TaggedTemplateExpression" && t.quasi === e && t.tag.type === "MemberExpression" && t.tag.property.type === "Identifier" && t.tag.property.name === "each" && (t.tag.object.type === "Identifier" && r.test(t.tag.object.name) || t.tag.object.type === "MemberExpression" && t.tag.object.property.type === "Identifier" && (t.tag.object.property.name === "only" || t.tag.object.property.name === "skip") && t.tag.object.object.type === "Identifier" && r.test(t.tag.object.object.name));
}
var fs2 = [(e, t) => e.type === "ObjectExpression" && t === "properties", (e, t) => e.type === "CallExpression" && e.callee.type === "Identifier" && e.callee.name === "Component" && t === "arguments", (e, t) => e.type === "Decorator" && t === "expression"];
function oo(e) {
  let t = (n) => n.type === "TemplateLiteral", r = (n, s) => Oe2(n) && !n.computed && n.key.type === "Identifier" && n.key.name === "styles" && s === "value";
  return e.match(t, (n, s) => q2(n) && s === "elements", r, ...fs2) || e.match(t, r, ...fs2);
}
function ys2(e) {
  return e.match((t) => t.type === "TemplateLiteral", (t, r) => Oe2(t) && !t.computed && t.key.type === "Identifier" && t.key.name === "template" && r === "value", ...fs2);
}
function Ds2(e, t) {
  return T2(e, x.Block | x.Leading, ({ value: r }) => r === ` ${t} `);
}
function rn({ node: e, parent: t }, r) {
  return Ds2(e, r) || Ic(t) && Ds2(t, r) || t.type === "ExpressionStatement" && Ds2(t, r);
}
function Ic(e) {
  return e.type === "AsConstExpression" || e.type === "TSAsExpression" && e.typeAnnotation.type === "TSTypeReference" && e.typeAnnotation.typeName.type === "Identifier" && e.typeAnnotation.typeName.name === "const";
}
async function ao(e, t, r) {
  let { node: n } = r, s = "";
  for (let [p2, c2] of n.quasis.entries()) {
    let { raw: y2 } = c2.value;
    p2 > 0 && (s += "@prettier-placeholder-" + (p2 - 1) + "-id"), s += y2;
  }
  let i = await e(s, { parser: "scss" }), o = zt2(r, t), u = Lc(i, o);
  if (!u) throw new Error("Couldn't insert all the expressions");
  return ["`", m2([E2, u]), f, "`"];
}
function Lc(e, t) {
  if (!R2(t)) return e;
  let r = 0, n = ft2(Qt2(e), (s) => typeof s != "string" || !s.includes("@prettier-placeholder") ? s : s.split(/@prettier-placeholder-(\d+)-id/u).map((i, o) => o % 2 === 0 ? qe2(i) : (r++, t[i])));
  return t.length === r ? n : null;
}
function Oc(e) {
  return e.match(void 0, (t, r) => r === "quasi" && t.type === "TaggedTemplateExpression" && Pt2(t.tag, ["css", "css.global", "css.resolve"])) || e.match(void 0, (t, r) => r === "expression" && t.type === "JSXExpressionContainer", (t, r) => r === "children" && t.type === "JSXElement" && t.openingElement.name.type === "JSXIdentifier" && t.openingElement.name.name === "style" && t.openingElement.attributes.some((n) => n.type === "JSXAttribute" && n.name.type === "JSXIdentifier" && n.name.name === "jsx"));
}
function nn(e) {
  return e.type === "Identifier" && e.name === "styled";
}
function uo(e) {
  return /^[A-Z]/u.test(e.object.name) && e.property.name === "extend";
}
function wc({ parent: e }) {
  if (!e || e.type !== "TaggedTemplateExpression") return false;
  let t = e.tag.type === "ParenthesizedExpression" ? e.tag.expression : e.tag;
  switch (t.type) {
    case "MemberExpression":
      return nn(t.object) || uo(t);
    case "CallExpression":
      return nn(t.callee) || t.callee.type === "MemberExpression" && (t.callee.object.type === "MemberExpression" && (nn(t.callee.object.object) || uo(t.callee.object)) || t.callee.object.type === "CallExpression" && nn(t.callee.object.callee));
    case "Identifier":
      return t.name === "css";
    default:
      return false;
  }
}
function _c({ parent: e, grandparent: t }) {
  return t?.type === "JSXAttribute" && e.type === "JSXExpressionContainer" && t.name.type === "JSXIdentifier" && t.name.name === "css";
}
var po = (e) => Oc(e) || wc(e) || _c(e) || oo(e);
async function co(e, t, r) {
  let { node: n } = r, s = n.quasis.length, i = zt2(r, t), o = [];
  for (let u = 0; u < s; u++) {
    let p2 = n.quasis[u], c2 = u === 0, y2 = u === s - 1, D2 = p2.value.cooked, F2 = D2.split(`
`), C = F2.length, d = i[u], b3 = C > 2 && F2[0].trim() === "" && F2[1].trim() === "", B3 = C > 2 && F2[C - 1].trim() === "" && F2[C - 2].trim() === "", O3 = F2.every((g2) => /^\s*(?:#[^\n\r]*)?$/u.test(g2));
    if (!y2 && /#[^\n\r]*$/u.test(F2[C - 1])) return null;
    let h = null;
    O3 ? h = Mc(F2) : h = await e(D2, { parser: "graphql" }), h ? (h = tn(h, false), !c2 && b3 && o.push(""), o.push(h), !y2 && B3 && o.push("")) : !c2 && !y2 && b3 && o.push(""), d && o.push(d);
  }
  return ["`", m2([E2, L2(E2, o)]), E2, "`"];
}
function Mc(e) {
  let t = [], r = false, n = e.map((s) => s.trim());
  for (let [s, i] of n.entries()) i !== "" && (n[s - 1] === "" && r ? t.push([E2, i]) : t.push(i), r = true);
  return t.length === 0 ? null : L2(E2, t);
}
function lo({ node: e, parent: t }) {
  return rn({ node: e, parent: t }, "GraphQL") || t && (t.type === "TaggedTemplateExpression" && (t.tag.type === "MemberExpression" && t.tag.object.name === "graphql" && t.tag.property.name === "experimental" || t.tag.type === "Identifier" && (t.tag.name === "gql" || t.tag.name === "graphql")) || t.type === "CallExpression" && t.callee.type === "Identifier" && t.callee.name === "graphql");
}
var Es2 = 0;
async function mo(e, t, r, n, s) {
  let { node: i } = n, o = Es2;
  Es2 = Es2 + 1 >>> 0;
  let u = (O3) => `PRETTIER_HTML_PLACEHOLDER_${O3}_${o}_IN_JS`, p2 = i.quasis.map((O3, h, g2) => h === g2.length - 1 ? O3.value.cooked : O3.value.cooked + u(h)).join(""), c2 = zt2(n, r), y2 = new RegExp(u("(\\d+)"), "gu"), D2 = 0, F2 = await t(p2, { parser: e, __onHtmlRoot(O3) {
    D2 = O3.children.length;
  } }), C = ft2(F2, (O3) => {
    if (typeof O3 != "string") return O3;
    let h = [], g2 = O3.split(y2);
    for (let S3 = 0; S3 < g2.length; S3++) {
      let j3 = g2[S3];
      if (S3 % 2 === 0) {
        j3 && (j3 = ms2(j3), s.__embeddedInHtml && (j3 = W2(0, j3, /<\/(?=script\b)/giu, "<\\/")), h.push(j3));
        continue;
      }
      let U3 = Number(j3);
      h.push(c2[U3]);
    }
    return h;
  }), d = /^\s/u.test(p2) ? " " : "", b3 = /\s$/u.test(p2) ? " " : "", B3 = s.htmlWhitespaceSensitivity === "ignore" ? E2 : d && b3 ? A : null;
  return B3 ? l(["`", m2([B3, l(C)]), B3, "`"]) : pt2({ hug: false }, l(["`", d, D2 > 1 ? m2(l(C)) : l(C), b3, "`"]));
}
function Do(e) {
  return rn(e, "HTML") || e.match((t) => t.type === "TemplateLiteral", (t, r) => t.type === "TaggedTemplateExpression" && t.tag.type === "Identifier" && t.tag.name === "html" && r === "quasi");
}
var fo = mo.bind(void 0, "html");
var yo = mo.bind(void 0, "angular");
async function Eo(e, t, r) {
  let { node: n } = r, s = W2(0, n.quasis[0].value.raw, /((?:\\\\)*)\\`/gu, (p2, c2) => "\\".repeat(c2.length / 2) + "`"), i = Nc(s), o = i !== "";
  o && (s = W2(0, s, new RegExp(`^${i}`, "gmu"), ""));
  let u = tn(await e(s, { parser: "markdown", __inJsTemplate: true }), true);
  return ["`", o ? m2([f, u]) : [$r2, Qi2(u)], f, "`"];
}
function Nc(e) {
  let t = e.match(/^([^\S\n]*)\S/mu);
  return t === null ? "" : t[1];
}
function Fo({ node: e, parent: t }) {
  return t?.type === "TaggedTemplateExpression" && e.quasis.length === 1 && t.tag.type === "Identifier" && (t.tag.name === "md" || t.tag.name === "markdown");
}
var jc = [{ test: po, print: ao }, { test: lo, print: co }, { test: Do, print: fo }, { test: ys2, print: yo }, { test: Fo, print: Eo }].map(({ test: e, print: t }) => ({ test: e, print: Rc(t) }));
function vc(e) {
  let { node: t } = e;
  if (t.type !== "TemplateLiteral" || Jc(t)) return;
  let r = jc.find(({ test: n }) => n(e));
  if (r) return t.quasis.length === 1 && t.quasis[0].value.raw.trim() === "" ? "``" : r.print;
}
function Rc(e) {
  return async (...t) => {
    let r = await e(...t);
    return r && pt2({ embed: true, ...r.label }, r);
  };
}
function Jc({ quasis: e }) {
  return e.some(({ value: { cooked: t } }) => t === null);
}
var Co = vc;
var Gc = /\*\/$/;
var Wc = /^\/\*\*?/;
var go = /^\s*(\/\*\*?(.|\r?\n)*?\*\/)/;
var qc = /(^|\s+)\/\/([^\n\r]*)/g;
var Ao = /^(\r?\n)+/;
var Uc = /(?:^|\r?\n) *(@[^\n\r]*?) *\r?\n *(?![^\n\r@]*\/\/[^]*)([^\s@][^\n\r@]+?) *\r?\n/g;
var To = /(?:^|\r?\n) *@(\S+) *([^\n\r]*)/g;
var Yc = /(\r?\n|^) *\* ?/g;
var ho = [];
function So(e) {
  let t = e.match(go);
  return t ? t[0].trimStart() : "";
}
function Bo(e) {
  let r = e.match(go)?.[0];
  return r == null ? e : e.slice(r.length);
}
function bo(e) {
  e = W2(0, e.replace(Wc, "").replace(Gc, ""), Yc, "$1");
  let r = "";
  for (; r !== e; ) r = e, e = W2(0, e, Uc, `
$1 $2
`);
  e = e.replace(Ao, "").trimEnd();
  let n = /* @__PURE__ */ Object.create(null), s = W2(0, e, To, "").replace(Ao, "").trimEnd(), i;
  for (; i = To.exec(e); ) {
    let o = W2(0, i[2], qc, "");
    if (typeof n[i[1]] == "string" || Array.isArray(n[i[1]])) {
      let u = n[i[1]];
      n[i[1]] = [...ho, ...Array.isArray(u) ? u : [u], o];
    } else n[i[1]] = o;
  }
  return { comments: s, pragmas: n };
}
function Po({ comments: e = "", pragmas: t = {} }) {
  let o = Object.keys(t), u = o.flatMap((c2) => xo(c2, t[c2])).map((c2) => ` * ${c2}
`).join("");
  if (!e) {
    if (o.length === 0) return "";
    if (o.length === 1 && !Array.isArray(t[o[0]])) {
      let c2 = t[o[0]];
      return `/** ${xo(o[0], c2)[0]} */`;
    }
  }
  let p2 = e.split(`
`).map((c2) => ` * ${c2}`).join(`
`) + `
`;
  return `/**
` + (e ? p2 : "") + (e && o.length > 0 ? ` *
` : "") + u + " */";
}
function xo(e, t) {
  return [...ho, ...Array.isArray(t) ? t : [t]].map((r) => `@${e} ${r}`.trim());
}
var ko = "format";
function Hc(e) {
  if (!e.startsWith("#!")) return "";
  let t = e.indexOf(`
`);
  return t === -1 ? e : e.slice(0, t);
}
var Io = Hc;
function Xc(e) {
  let t = Io(e);
  t && (e = e.slice(t.length + 1));
  let r = So(e), { pragmas: n, comments: s } = bo(r);
  return { shebang: t, text: e, pragmas: n, comments: s };
}
function Lo(e) {
  let { shebang: t, text: r, pragmas: n, comments: s } = Xc(e), i = Bo(r), o = Po({ pragmas: { [ko]: "", ...n }, comments: s.trimStart() });
  return (t ? `${t}
` : "") + o + (i.startsWith(`
`) ? `
` : `

`) + i;
}
function Vc(e) {
  if (!ce2(e)) return false;
  let t = `*${e.value}*`.split(`
`);
  return t.length > 1 && t.every((r) => r.trimStart()[0] === "*");
}
var Fs2 = /* @__PURE__ */ new WeakMap();
function $c(e) {
  return Fs2.has(e) || Fs2.set(e, Vc(e)), Fs2.get(e);
}
var Oo = $c;
function wo(e, t) {
  let r = e.node;
  if (At2(r)) return t.originalText.slice(w2(r), I(r)).trimEnd();
  if (Oo(r)) return Kc(r);
  if (ce2(r)) return ["/*", qe2(r.value), "*/"];
  throw new Error("Not a comment: " + JSON.stringify(r));
}
function Kc(e) {
  let t = e.value.split(`
`);
  return ["/*", L2(E2, t.map((r, n) => n === 0 ? r.trimEnd() : " " + (n < t.length - 1 ? r.trim() : r.trimStart()))), "*/"];
}
function ds2(e, t) {
  if (e.isRoot) return false;
  let { node: r, key: n, parent: s } = e;
  if (t.__isInHtmlInterpolation && !t.bracketSpacing && el(r) && xr2(e)) return true;
  if (Qc(r)) return false;
  if (r.type === "Identifier") {
    if (r.extra?.parenthesized && /^PRETTIER_HTML_PLACEHOLDER_\d+_\d+_IN_JS$/u.test(r.name) || n === "left" && (r.name === "async" && !s.await || r.name === "let") && s.type === "ForOfStatement") return true;
    if (r.name === "let") {
      let i = e.findAncestor((o) => o.type === "ForOfStatement")?.left;
      if (i && ye2(i, (o) => o === r)) return true;
    }
    if (n === "object" && r.name === "let" && s.type === "MemberExpression" && s.computed && !s.optional) {
      let i = e.findAncestor((u) => u.type === "ExpressionStatement" || u.type === "ForStatement" || u.type === "ForInStatement"), o = i ? i.type === "ExpressionStatement" ? i.expression : i.type === "ForStatement" ? i.init : i.left : void 0;
      if (o && ye2(o, (u) => u === r)) return true;
    }
    if (n === "expression") switch (r.name) {
      case "await":
      case "interface":
      case "module":
      case "using":
      case "yield":
      case "let":
      case "component":
      case "hook":
      case "type": {
        let i = e.findAncestor((o) => !Ae2(o));
        if (i !== s && i.type === "ExpressionStatement") return true;
      }
    }
    return false;
  }
  if (r.type === "ObjectExpression" || r.type === "FunctionExpression" || r.type === "ClassExpression" || r.type === "DoExpression") {
    let i = e.findAncestor((o) => o.type === "ExpressionStatement")?.expression;
    if (i && ye2(i, (o) => o === r)) return true;
  }
  if (r.type === "ObjectExpression") {
    let i = e.findAncestor((o) => o.type === "ArrowFunctionExpression")?.body;
    if (i && i.type !== "SequenceExpression" && i.type !== "AssignmentExpression" && ye2(i, (o) => o === r)) return true;
  }
  switch (s.type) {
    case "ParenthesizedExpression":
      return false;
    case "ClassDeclaration":
    case "ClassExpression":
      if (n === "superClass" && (r.type === "ArrowFunctionExpression" || r.type === "AssignmentExpression" || r.type === "AwaitExpression" || r.type === "BinaryExpression" || r.type === "ConditionalExpression" || r.type === "LogicalExpression" || r.type === "NewExpression" || r.type === "ObjectExpression" || r.type === "SequenceExpression" || r.type === "TaggedTemplateExpression" || r.type === "UnaryExpression" || r.type === "UpdateExpression" || r.type === "YieldExpression" || r.type === "TSNonNullExpression" || r.type === "ClassExpression" && R2(r.decorators))) return true;
      break;
    case "ExportDefaultDeclaration":
      return _o(e, t) || r.type === "SequenceExpression";
    case "Decorator":
      if (n === "expression" && !rl(r)) return true;
      break;
    case "TypeAnnotation":
      if (e.match(void 0, void 0, (i, o) => o === "returnType" && i.type === "ArrowFunctionExpression") && Zc(r)) return true;
      break;
    case "BinaryExpression":
      if (n === "left" && (s.operator === "in" || s.operator === "instanceof") && r.type === "UnaryExpression") return true;
      break;
    case "VariableDeclarator":
      if (n === "init" && e.match(void 0, void 0, (i, o) => o === "declarations" && i.type === "VariableDeclaration", (i, o) => o === "left" && i.type === "ForInStatement")) return true;
      break;
  }
  switch (r.type) {
    case "UpdateExpression":
      if (s.type === "UnaryExpression") return r.prefix && (r.operator === "++" && s.operator === "+" || r.operator === "--" && s.operator === "-");
    case "UnaryExpression":
      switch (s.type) {
        case "UnaryExpression":
          return r.operator === s.operator && (r.operator === "+" || r.operator === "-");
        case "BindExpression":
          return true;
        case "MemberExpression":
        case "OptionalMemberExpression":
          return n === "object";
        case "TaggedTemplateExpression":
          return true;
        case "NewExpression":
        case "CallExpression":
        case "OptionalCallExpression":
          return n === "callee";
        case "BinaryExpression":
          return n === "left" && s.operator === "**";
        case "TSNonNullExpression":
          return true;
        default:
          return false;
      }
    case "BinaryExpression":
      if (s.type === "UpdateExpression" || r.operator === "in" && zc(e)) return true;
      if (r.operator === "|>" && r.extra?.parenthesized) {
        let i = e.grandparent;
        if (i.type === "BinaryExpression" && i.operator === "|>") return true;
      }
    case "TSTypeAssertion":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "AsExpression":
    case "AsConstExpression":
    case "SatisfiesExpression":
    case "LogicalExpression":
      switch (s.type) {
        case "TSAsExpression":
        case "TSSatisfiesExpression":
        case "AsExpression":
        case "AsConstExpression":
        case "SatisfiesExpression":
          return !Ae2(r);
        case "ConditionalExpression":
          return Ae2(r) || fi2(r);
        case "CallExpression":
        case "NewExpression":
        case "OptionalCallExpression":
          return n === "callee";
        case "ClassExpression":
        case "ClassDeclaration":
          return n === "superClass";
        case "TSTypeAssertion":
        case "TaggedTemplateExpression":
        case "UnaryExpression":
        case "JSXSpreadAttribute":
        case "SpreadElement":
        case "BindExpression":
        case "AwaitExpression":
        case "TSNonNullExpression":
        case "UpdateExpression":
          return true;
        case "MemberExpression":
        case "OptionalMemberExpression":
          return n === "object";
        case "AssignmentExpression":
        case "AssignmentPattern":
          return n === "left" && (r.type === "TSTypeAssertion" || Ae2(r));
        case "LogicalExpression":
          if (r.type === "LogicalExpression") return s.operator !== r.operator;
        case "BinaryExpression": {
          let { operator: i, type: o } = r;
          if (!i && o !== "TSTypeAssertion") return true;
          let u = yr2(i), p2 = s.operator, c2 = yr2(p2);
          return !!(c2 > u || n === "right" && c2 === u || c2 === u && !dr2(p2, i) || c2 < u && i === "%" && (p2 === "+" || p2 === "-") || Ai2(p2));
        }
        default:
          return false;
      }
    case "SequenceExpression":
      return s.type !== "ForStatement";
    case "YieldExpression":
      if (s.type === "AwaitExpression" || s.type === "TSTypeAssertion") return true;
    case "AwaitExpression":
      switch (s.type) {
        case "TaggedTemplateExpression":
        case "UnaryExpression":
        case "LogicalExpression":
        case "SpreadElement":
        case "TSAsExpression":
        case "TSSatisfiesExpression":
        case "TSNonNullExpression":
        case "AsExpression":
        case "AsConstExpression":
        case "SatisfiesExpression":
        case "BindExpression":
          return true;
        case "MemberExpression":
        case "OptionalMemberExpression":
          return n === "object";
        case "NewExpression":
        case "CallExpression":
        case "OptionalCallExpression":
          return n === "callee";
        case "ConditionalExpression":
          return n === "test";
        case "BinaryExpression":
          return !(!r.argument && s.operator === "|>");
        default:
          return false;
      }
    case "TSFunctionType":
      if (e.match((i) => i.type === "TSFunctionType", (i, o) => o === "typeAnnotation" && i.type === "TSTypeAnnotation", (i, o) => o === "returnType" && i.type === "ArrowFunctionExpression")) return true;
    case "TSConditionalType":
    case "TSConstructorType":
    case "ConditionalTypeAnnotation":
      if (n === "extendsType" && Ue2(r) && s.type === r.type || n === "checkType" && Ue2(s)) return true;
      if (n === "extendsType" && s.type === "TSConditionalType") {
        let { typeAnnotation: i } = r.returnType || r.typeAnnotation;
        if (i.type === "TSTypePredicate" && i.typeAnnotation && (i = i.typeAnnotation.typeAnnotation), i.type === "TSInferType" && i.typeParameter.constraint) return true;
      }
    case "TSUnionType":
    case "TSIntersectionType":
      if (Se2(s) || xt2(s)) return true;
    case "TSInferType":
      if (r.type === "TSInferType") {
        if (s.type === "TSRestType") return false;
        if (n === "types" && (s.type === "TSUnionType" || s.type === "TSIntersectionType") && r.typeParameter.type === "TSTypeParameter" && r.typeParameter.constraint) return true;
      }
    case "TSTypeOperator":
      return s.type === "TSArrayType" || s.type === "TSOptionalType" || s.type === "TSRestType" || n === "objectType" && s.type === "TSIndexedAccessType" || s.type === "TSTypeOperator" || s.type === "TSTypeAnnotation" && e.grandparent.type.startsWith("TSJSDoc");
    case "TSTypeQuery":
      return n === "objectType" && s.type === "TSIndexedAccessType" || n === "elementType" && s.type === "TSArrayType";
    case "TypeOperator":
      return s.type === "ArrayTypeAnnotation" || s.type === "NullableTypeAnnotation" || n === "objectType" && (s.type === "IndexedAccessType" || s.type === "OptionalIndexedAccessType") || s.type === "TypeOperator";
    case "TypeofTypeAnnotation":
      return n === "objectType" && (s.type === "IndexedAccessType" || s.type === "OptionalIndexedAccessType") || n === "elementType" && s.type === "ArrayTypeAnnotation";
    case "ArrayTypeAnnotation":
      return s.type === "NullableTypeAnnotation";
    case "IntersectionTypeAnnotation":
    case "UnionTypeAnnotation":
      return s.type === "TypeOperator" || s.type === "KeyofTypeAnnotation" || s.type === "ArrayTypeAnnotation" || s.type === "NullableTypeAnnotation" || s.type === "IntersectionTypeAnnotation" || s.type === "UnionTypeAnnotation" || n === "objectType" && (s.type === "IndexedAccessType" || s.type === "OptionalIndexedAccessType");
    case "InferTypeAnnotation":
    case "NullableTypeAnnotation":
      return s.type === "ArrayTypeAnnotation" || n === "objectType" && (s.type === "IndexedAccessType" || s.type === "OptionalIndexedAccessType");
    case "ComponentTypeAnnotation":
    case "FunctionTypeAnnotation": {
      if (r.type === "ComponentTypeAnnotation" && (r.rendersType === null || r.rendersType === void 0)) return false;
      if (e.match(void 0, (o, u) => u === "typeAnnotation" && o.type === "TypeAnnotation", (o, u) => u === "returnType" && o.type === "ArrowFunctionExpression") || e.match(void 0, (o, u) => u === "typeAnnotation" && o.type === "TypePredicate", (o, u) => u === "typeAnnotation" && o.type === "TypeAnnotation", (o, u) => u === "returnType" && o.type === "ArrowFunctionExpression")) return true;
      let i = s.type === "NullableTypeAnnotation" ? e.grandparent : s;
      return i.type === "UnionTypeAnnotation" || i.type === "IntersectionTypeAnnotation" || i.type === "ArrayTypeAnnotation" || n === "objectType" && (i.type === "IndexedAccessType" || i.type === "OptionalIndexedAccessType") || n === "checkType" && s.type === "ConditionalTypeAnnotation" || n === "extendsType" && s.type === "ConditionalTypeAnnotation" && r.returnType?.type === "InferTypeAnnotation" && r.returnType?.typeParameter.bound || i.type === "NullableTypeAnnotation" || s.type === "FunctionTypeParam" && s.name === null && K2(r).some((o) => o.typeAnnotation?.type === "NullableTypeAnnotation");
    }
    case "OptionalIndexedAccessType":
      return n === "objectType" && s.type === "IndexedAccessType";
    case "StringLiteral":
    case "NumericLiteral":
    case "Literal":
      if (typeof r.value == "string" && s.type === "ExpressionStatement" && typeof s.directive != "string") {
        let i = e.grandparent;
        return i.type === "Program" || i.type === "BlockStatement";
      }
      return n === "object" && J2(s) && Ce2(r);
    case "AssignmentExpression":
      return !((n === "init" || n === "update") && s.type === "ForStatement" || n === "expression" && r.left.type !== "ObjectPattern" && s.type === "ExpressionStatement" || n === "key" && s.type === "TSPropertySignature" || s.type === "AssignmentExpression" || n === "expressions" && s.type === "SequenceExpression" && e.match(void 0, void 0, (i, o) => (o === "init" || o === "update") && i.type === "ForStatement") || n === "value" && s.type === "Property" && e.match(void 0, void 0, (i, o) => o === "properties" && i.type === "ObjectPattern") || s.type === "NGChainedExpression" || n === "node" && s.type === "JsExpressionRoot");
    case "ConditionalExpression":
      switch (s.type) {
        case "TaggedTemplateExpression":
        case "UnaryExpression":
        case "SpreadElement":
        case "BinaryExpression":
        case "LogicalExpression":
        case "NGPipeExpression":
        case "ExportDefaultDeclaration":
        case "AwaitExpression":
        case "JSXSpreadAttribute":
        case "TSTypeAssertion":
        case "TypeCastExpression":
        case "TSAsExpression":
        case "TSSatisfiesExpression":
        case "AsExpression":
        case "AsConstExpression":
        case "SatisfiesExpression":
        case "TSNonNullExpression":
          return true;
        case "NewExpression":
        case "CallExpression":
        case "OptionalCallExpression":
          return n === "callee";
        case "ConditionalExpression":
          return t.experimentalTernaries ? false : n === "test";
        case "MemberExpression":
        case "OptionalMemberExpression":
          return n === "object";
        default:
          return false;
      }
    case "FunctionExpression":
      switch (s.type) {
        case "NewExpression":
        case "CallExpression":
        case "OptionalCallExpression":
          return n === "callee";
        case "TaggedTemplateExpression":
          return true;
        default:
          return false;
      }
    case "ArrowFunctionExpression":
      switch (s.type) {
        case "BinaryExpression":
          return s.operator !== "|>" || r.extra?.parenthesized;
        case "NewExpression":
        case "CallExpression":
        case "OptionalCallExpression":
          return n === "callee";
        case "MemberExpression":
        case "OptionalMemberExpression":
          return n === "object";
        case "TSAsExpression":
        case "TSSatisfiesExpression":
        case "AsExpression":
        case "AsConstExpression":
        case "SatisfiesExpression":
        case "TSNonNullExpression":
        case "BindExpression":
        case "TaggedTemplateExpression":
        case "UnaryExpression":
        case "LogicalExpression":
        case "AwaitExpression":
        case "TSTypeAssertion":
        case "MatchExpressionCase":
          return true;
        case "TSInstantiationExpression":
          return n === "expression";
        case "ConditionalExpression":
          return n === "test";
        default:
          return false;
      }
    case "ClassExpression":
      switch (s.type) {
        case "NewExpression":
          return n === "callee";
        default:
          return false;
      }
    case "OptionalMemberExpression":
    case "OptionalCallExpression":
    case "CallExpression":
    case "MemberExpression":
      if (tl(e)) return true;
    case "TaggedTemplateExpression":
    case "TSNonNullExpression":
      if (n === "callee" && (s.type === "BindExpression" || s.type === "NewExpression")) {
        let i = r;
        for (; i; ) switch (i.type) {
          case "CallExpression":
          case "OptionalCallExpression":
            return true;
          case "MemberExpression":
          case "OptionalMemberExpression":
          case "BindExpression":
            i = i.object;
            break;
          case "TaggedTemplateExpression":
            i = i.tag;
            break;
          case "TSNonNullExpression":
            i = i.expression;
            break;
          default:
            return false;
        }
      }
      return false;
    case "BindExpression":
      return n === "callee" && (s.type === "BindExpression" || s.type === "NewExpression") || n === "object" && J2(s);
    case "NGPipeExpression":
      return !(s.type === "NGRoot" || s.type === "NGMicrosyntaxExpression" || s.type === "ObjectProperty" && !r.extra?.parenthesized || q2(s) || n === "arguments" && M2(s) || n === "right" && s.type === "NGPipeExpression" || n === "property" && s.type === "MemberExpression" || s.type === "AssignmentExpression");
    case "JSXFragment":
    case "JSXElement":
      return n === "callee" || n === "left" && s.type === "BinaryExpression" && s.operator === "<" || !q2(s) && s.type !== "ArrowFunctionExpression" && s.type !== "AssignmentExpression" && s.type !== "AssignmentPattern" && s.type !== "BinaryExpression" && s.type !== "NewExpression" && s.type !== "ConditionalExpression" && s.type !== "ExpressionStatement" && s.type !== "JsExpressionRoot" && s.type !== "JSXAttribute" && s.type !== "JSXElement" && s.type !== "JSXExpressionContainer" && s.type !== "JSXFragment" && s.type !== "LogicalExpression" && !M2(s) && !Oe2(s) && s.type !== "ReturnStatement" && s.type !== "ThrowStatement" && s.type !== "TypeCastExpression" && s.type !== "VariableDeclarator" && s.type !== "YieldExpression" && s.type !== "MatchExpressionCase";
    case "TSInstantiationExpression":
      return n === "object" && J2(s);
    case "MatchOrPattern":
      return s.type === "MatchAsPattern";
  }
  return false;
}
var Qc = k(["BlockStatement", "BreakStatement", "ComponentDeclaration", "ClassBody", "ClassDeclaration", "ClassMethod", "ClassProperty", "PropertyDefinition", "ClassPrivateProperty", "ContinueStatement", "DebuggerStatement", "DeclareComponent", "DeclareClass", "DeclareExportAllDeclaration", "DeclareExportDeclaration", "DeclareFunction", "DeclareHook", "DeclareInterface", "DeclareModule", "DeclareModuleExports", "DeclareNamespace", "DeclareVariable", "DeclareEnum", "DoWhileStatement", "EnumDeclaration", "ExportAllDeclaration", "ExportDefaultDeclaration", "ExportNamedDeclaration", "ExpressionStatement", "ForInStatement", "ForOfStatement", "ForStatement", "FunctionDeclaration", "HookDeclaration", "IfStatement", "ImportDeclaration", "InterfaceDeclaration", "LabeledStatement", "MethodDefinition", "ReturnStatement", "SwitchStatement", "ThrowStatement", "TryStatement", "TSDeclareFunction", "TSEnumDeclaration", "TSImportEqualsDeclaration", "TSInterfaceDeclaration", "TSModuleDeclaration", "TSNamespaceExportDeclaration", "TypeAlias", "VariableDeclaration", "WhileStatement", "WithStatement"]);
function zc(e) {
  let t = 0, { node: r } = e;
  for (; r; ) {
    let n = e.getParentNode(t++);
    if (n?.type === "ForStatement" && n.init === r) return true;
    r = n;
  }
  return false;
}
function Zc(e) {
  return Er2(e, (t) => t.type === "ObjectTypeAnnotation" && Er2(t, (r) => r.type === "FunctionTypeAnnotation"));
}
function el(e) {
  return se2(e);
}
function xr2(e) {
  let { parent: t, key: r } = e;
  switch (t.type) {
    case "NGPipeExpression":
      if (r === "arguments" && e.isLast) return e.callParent(xr2);
      break;
    case "ObjectProperty":
      if (r === "value") return e.callParent(() => e.key === "properties" && e.isLast);
      break;
    case "BinaryExpression":
    case "LogicalExpression":
      if (r === "right") return e.callParent(xr2);
      break;
    case "ConditionalExpression":
      if (r === "alternate") return e.callParent(xr2);
      break;
    case "UnaryExpression":
      if (t.prefix) return e.callParent(xr2);
      break;
  }
  return false;
}
function _o(e, t) {
  let { node: r, parent: n } = e;
  return r.type === "FunctionExpression" || r.type === "ClassExpression" ? n.type === "ExportDefaultDeclaration" || !ds2(e, t) : !Xt2(r) || n.type !== "ExportDefaultDeclaration" && ds2(e, t) ? false : e.call(() => _o(e, t), ...Rr2(r));
}
function tl(e) {
  return !!(e.match(void 0, (t, r) => r === "expression" && t.type === "ChainExpression", (t, r) => r === "tag" && t.type === "TaggedTemplateExpression") || e.match((t) => t.type === "OptionalCallExpression" || t.type === "OptionalMemberExpression", (t, r) => r === "tag" && t.type === "TaggedTemplateExpression") || e.match((t) => t.type === "OptionalCallExpression" || t.type === "OptionalMemberExpression", (t, r) => r === "expression" && t.type === "TSNonNullExpression", (t, r) => r === "tag" && t.type === "TaggedTemplateExpression") || e.match(void 0, (t, r) => r === "expression" && t.type === "ChainExpression", (t, r) => r === "expression" && t.type === "TSNonNullExpression", (t, r) => r === "tag" && t.type === "TaggedTemplateExpression") || e.match(void 0, (t, r) => r === "expression" && t.type === "TSNonNullExpression", (t, r) => r === "expression" && t.type === "ChainExpression", (t, r) => r === "tag" && t.type === "TaggedTemplateExpression") || e.match((t) => t.type === "OptionalMemberExpression" || t.type === "OptionalCallExpression", (t, r) => r === "object" && t.type === "MemberExpression" || r === "callee" && (t.type === "CallExpression" || t.type === "NewExpression")) || e.match((t) => t.type === "OptionalMemberExpression" || t.type === "OptionalCallExpression", (t, r) => r === "expression" && t.type === "TSNonNullExpression", (t, r) => r === "object" && t.type === "MemberExpression" || r === "callee" && t.type === "CallExpression") || e.match((t) => t.type === "CallExpression" || t.type === "MemberExpression", (t, r) => r === "expression" && t.type === "ChainExpression") && (e.match(void 0, void 0, (t, r) => r === "callee" && (t.type === "CallExpression" && !t.optional || t.type === "NewExpression") || r === "object" && t.type === "MemberExpression" && !t.optional) || e.match(void 0, void 0, (t, r) => r === "expression" && t.type === "TSNonNullExpression", (t, r) => r === "object" && t.type === "MemberExpression" || r === "callee" && t.type === "CallExpression")) || e.match((t) => t.type === "CallExpression" || t.type === "MemberExpression", (t, r) => r === "expression" && t.type === "TSNonNullExpression", (t, r) => r === "expression" && t.type === "ChainExpression", (t, r) => r === "object" && t.type === "MemberExpression" || r === "callee" && t.type === "CallExpression"));
}
function Cs2(e) {
  return e.type === "Identifier" ? true : J2(e) ? !e.computed && !e.optional && e.property.type === "Identifier" && Cs2(e.object) : false;
}
function rl(e) {
  return e.type === "ChainExpression" && (e = e.expression), Cs2(e) || M2(e) && !e.optional && Cs2(e.callee);
}
var ge2 = ds2;
function nl(e, t) {
  let r = t - 1;
  r = ze2(e, r, { backwards: true }), r = Ze2(e, r, { backwards: true }), r = ze2(e, r, { backwards: true });
  let n = Ze2(e, r, { backwards: true });
  return r !== n;
}
var Mo = nl;
var sl = () => true;
function As2(e, t) {
  let r = e.node;
  return r.printed = true, t.printer.printComment(e, t);
}
function il(e, t) {
  let r = e.node, n = [As2(e, t)], { printer: s, originalText: i, locStart: o, locEnd: u } = t;
  if (s.isBlockComment?.(r)) {
    let y2 = Z2(i, u(r)) ? Z2(i, o(r), { backwards: true }) ? E2 : A : " ";
    n.push(y2);
  } else n.push(E2);
  let c2 = Ze2(i, ze2(i, u(r)));
  return c2 !== false && Z2(i, c2) && n.push(E2), n;
}
function ol(e, t, r) {
  let n = e.node, s = As2(e, t), { printer: i, originalText: o, locStart: u } = t, p2 = i.isBlockComment?.(n);
  if (r?.hasLineSuffix && !r?.isBlock || Z2(o, u(n), { backwards: true })) {
    let c2 = Mo(o, u(n));
    return { doc: us2([E2, c2 ? E2 : "", s]), isBlock: p2, hasLineSuffix: true };
  }
  return !p2 || r?.hasLineSuffix ? { doc: [us2([" ", s]), ke2], isBlock: p2, hasLineSuffix: true } : { doc: [" ", s], isBlock: p2, hasLineSuffix: false };
}
function v2(e, t, r = {}) {
  let { node: n } = e;
  if (!R2(n?.comments)) return "";
  let { indent: s = false, marker: i, filter: o = sl } = r, u = [];
  if (e.each(({ node: c2 }) => {
    c2.leading || c2.trailing || c2.marker !== i || !o(c2) || u.push(As2(e, t));
  }, "comments"), u.length === 0) return "";
  let p2 = L2(E2, u);
  return s ? m2([E2, p2]) : p2;
}
function Mt2(e, t) {
  let r = e.node;
  if (!r) return {};
  let n = t[/* @__PURE__ */ Symbol.for("printedComments")];
  if ((r.comments || []).filter((p2) => !n.has(p2)).length === 0) return { leading: "", trailing: "" };
  let i = [], o = [], u;
  return e.each(() => {
    let p2 = e.node;
    if (n?.has(p2)) return;
    let { leading: c2, trailing: y2 } = p2;
    c2 ? i.push(il(e, t)) : y2 && (u = ol(e, t, u), o.push(u.doc));
  }, "comments"), { leading: i, trailing: o };
}
function De2(e, t, r) {
  let { leading: n, trailing: s } = Mt2(e, r);
  return !n && !s ? t : Ar2(t, (i) => [n, i, s]);
}
var Et2 = class extends Error {
  name = "ArgExpansionBailout";
};
function Ke2(e, t, r, n, s) {
  let i = e.node, o = K2(i), u = s && i.typeParameters ? r("typeParameters") : "";
  if (o.length === 0) return [u, "(", v2(e, t, { filter: (d) => _e2(t.originalText, I(d)) === ")" }), ")"];
  let { parent: p2 } = e, c2 = It2(p2), y2 = No(i), D2 = [];
  if (xi2(e, (d, b3) => {
    let B3 = b3 === o.length - 1;
    B3 && i.rest && D2.push("..."), D2.push(r()), !B3 && (D2.push(","), c2 || y2 ? D2.push(" ") : oe2(o[b3], t) ? D2.push(E2, E2) : D2.push(A));
  }), n && !al(e)) {
    if (ne2(u) || ne2(D2)) throw new Et2();
    return l([_t2(u), "(", _t2(D2), ")"]);
  }
  let F2 = o.every((d) => !R2(d.decorators));
  return y2 && F2 ? [u, "(", ...D2, ")"] : c2 ? [u, "(", ...D2, ")"] : (Gr2(p2) || Ei2(p2) || p2.type === "TypeAlias" || p2.type === "UnionTypeAnnotation" || p2.type === "IntersectionTypeAnnotation" || p2.type === "FunctionTypeAnnotation" && p2.returnType === i) && o.length === 1 && o[0].name === null && i.this !== o[0] && o[0].typeAnnotation && i.typeParameters === null && Vt2(o[0].typeAnnotation) && !i.rest ? t.arrowParens === "always" || i.type === "HookTypeAnnotation" ? ["(", ...D2, ")"] : D2 : [u, "(", m2([f, ...D2]), P2(!Ti2(i) && ie2(t, "all") ? "," : ""), f, ")"];
}
function No(e) {
  if (!e) return false;
  let t = K2(e);
  if (t.length !== 1) return false;
  let [r] = t;
  return !T2(r) && (r.type === "ObjectPattern" || r.type === "ArrayPattern" || r.type === "Identifier" && r.typeAnnotation && (r.typeAnnotation.type === "TypeAnnotation" || r.typeAnnotation.type === "TSTypeAnnotation") && Je2(r.typeAnnotation.typeAnnotation) || r.type === "FunctionTypeParam" && Je2(r.typeAnnotation) && r !== e.rest || r.type === "AssignmentPattern" && (r.left.type === "ObjectPattern" || r.left.type === "ArrayPattern") && (r.right.type === "Identifier" || se2(r.right) && r.right.properties.length === 0 || q2(r.right) && r.right.elements.length === 0));
}
function ul(e) {
  let t;
  return e.returnType ? (t = e.returnType, t.typeAnnotation && (t = t.typeAnnotation)) : e.typeAnnotation && (t = e.typeAnnotation), t;
}
function lt2(e, t) {
  let r = ul(e);
  if (!r) return false;
  let n = e.typeParameters?.params;
  if (n) {
    if (n.length > 1) return false;
    if (n.length === 1) {
      let s = n[0];
      if (s.constraint || s.default) return false;
    }
  }
  return K2(e).length === 1 && (Je2(r) || ne2(t));
}
function al(e) {
  return e.match((t) => t.type === "ArrowFunctionExpression" && t.body.type === "BlockStatement", (t, r) => {
    if (t.type === "CallExpression" && r === "arguments" && t.arguments.length === 1 && t.callee.type === "CallExpression") {
      let n = t.callee.callee;
      return n.type === "Identifier" || n.type === "MemberExpression" && !n.computed && n.object.type === "Identifier" && n.property.type === "Identifier";
    }
    return false;
  }, (t, r) => t.type === "VariableDeclarator" && r === "init" || t.type === "ExportDefaultDeclaration" && r === "declaration" || t.type === "TSExportAssignment" && r === "expression" || t.type === "AssignmentExpression" && r === "right" && t.left.type === "MemberExpression" && t.left.object.type === "Identifier" && t.left.object.name === "module" && t.left.property.type === "Identifier" && t.left.property.name === "exports", (t) => t.type !== "VariableDeclaration" || t.kind === "const" && t.declarations.length === 1);
}
function jo(e) {
  let t = K2(e);
  return t.length > 1 && t.some((r) => r.type === "TSParameterProperty");
}
function Nt2(e, t) {
  return (t === "params" || t === "this" || t === "rest") && No(e);
}
function X2(e) {
  let { node: t } = e;
  return !t.optional || t.type === "Identifier" && t === e.parent.key ? "" : M2(t) || J2(t) && t.computed || t.type === "OptionalIndexedAccessType" ? "?." : "?";
}
function sn(e) {
  return e.node.definite || e.match(void 0, (t, r) => r === "id" && t.type === "VariableDeclarator" && t.definite) ? "!" : "";
}
var pl = k(["DeclareClass", "DeclareComponent", "DeclareFunction", "DeclareHook", "DeclareVariable", "DeclareExportDeclaration", "DeclareExportAllDeclaration", "DeclareOpaqueType", "DeclareTypeAlias", "DeclareEnum", "DeclareInterface"]);
function Q2(e) {
  let { node: t } = e;
  return t.declare || pl(t) && e.parent.type !== "DeclareExportDeclaration" ? "declare " : "";
}
var cl = k(["TSAbstractMethodDefinition", "TSAbstractPropertyDefinition", "TSAbstractAccessorProperty"]);
function Zt2({ node: e }) {
  return e.abstract || cl(e) ? "abstract " : "";
}
function Ft2(e, t, r) {
  return e.type === "EmptyStatement" ? T2(e, x.Leading) ? [" ", t] : t : e.type === "BlockStatement" || r ? [" ", t] : m2([A, t]);
}
function jt2(e) {
  return e.accessibility ? e.accessibility + " " : "";
}
var ll = /^[\$A-Z_a-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312D\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FD5\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC][\$0-9A-Z_a-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D01-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF6\u1CF8\u1CF9\u1D00-\u1DF5\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u200C\u200D\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312D\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FD5\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]*$/;
var ml = (e) => ll.test(e);
var vo = ml;
function Dl(e) {
  return e.length === 1 ? e : e.toLowerCase().replace(/^([+-]?[\d.]+e)(?:\+|(-))?0*(?=\d)/u, "$1$2").replace(/^([+-]?[\d.]+)e[+-]?0+$/u, "$1").replace(/^([+-])?\./u, "$10.").replace(/(\.\d+?)0+(?=e|$)/u, "$1").replace(/\.(?=e|$)/u, "");
}
var dt2 = Dl;
var fl = 0;
function on(e, t, r) {
  let { node: n, parent: s, grandparent: i, key: o } = e, u = o !== "body" && (s.type === "IfStatement" || s.type === "WhileStatement" || s.type === "SwitchStatement" || s.type === "DoWhileStatement"), p2 = n.operator === "|>" && e.root.extra?.__isUsingHackPipeline, c2 = Ts2(e, t, r, false, u);
  if (u) return c2;
  if (p2) return l(c2);
  if (o === "callee" && (M2(s) || s.type === "NewExpression") || s.type === "UnaryExpression" || J2(s) && !s.computed) return l([m2([f, ...c2]), f]);
  let y2 = s.type === "ReturnStatement" || s.type === "ThrowStatement" || s.type === "JSXExpressionContainer" && i.type === "JSXAttribute" || n.operator !== "|" && s.type === "JsExpressionRoot" || n.type !== "NGPipeExpression" && (s.type === "NGRoot" && t.parser === "__ng_binding" || s.type === "NGMicrosyntaxExpression" && i.type === "NGMicrosyntax" && i.body.length === 1) || n === s.body && s.type === "ArrowFunctionExpression" || n !== s.body && s.type === "ForStatement" || s.type === "ConditionalExpression" && i.type !== "ReturnStatement" && i.type !== "ThrowStatement" && !M2(i) && i.type !== "NewExpression" || s.type === "TemplateLiteral" || El(e), D2 = s.type === "AssignmentExpression" || s.type === "VariableDeclarator" || s.type === "ClassProperty" || s.type === "PropertyDefinition" || s.type === "TSAbstractPropertyDefinition" || s.type === "ClassPrivateProperty" || Oe2(s), F2 = Te2(n.left) && dr2(n.operator, n.left.operator);
  if (y2 || er2(n) && !F2 || !er2(n) && D2) return l(c2);
  if (c2.length === 0) return "";
  let C = H2(n.right), d = c2.findIndex((S3) => typeof S3 != "string" && !Array.isArray(S3) && S3.type === Fe2), b3 = c2.slice(0, d === -1 ? 1 : d + 1), B3 = c2.slice(b3.length, C ? -1 : void 0), O3 = /* @__PURE__ */ Symbol("logicalChain-" + ++fl), h = l([...b3, m2(B3)], { id: O3 });
  if (!C) return h;
  let g2 = N(0, c2, -1);
  return l([h, yt2(g2, { groupId: O3 })]);
}
function Ts2(e, t, r, n, s) {
  let { node: i } = e;
  if (!Te2(i)) return [l(r())];
  let o = [];
  dr2(i.operator, i.left.operator) ? o = e.call(() => Ts2(e, t, r, true, s), "left") : o.push(l(r("left")));
  let u = er2(i), p2 = i.right.type === "ChainExpression" ? i.right.expression : i.right, c2 = (i.operator === "|>" || i.type === "NGPipeExpression" || yl(e, t)) && !Ee2(t.originalText, p2), D2 = !T2(p2, x.Leading, Hr2) && Ee2(t.originalText, p2), F2 = i.type === "NGPipeExpression" ? "|" : i.operator, C = i.type === "NGPipeExpression" && i.arguments.length > 0 ? l(m2([f, ": ", L2([A, ": "], e.map(() => xe2(2, l(r())), "arguments"))])) : "", d;
  if (u) d = [F2, Ee2(t.originalText, p2) ? m2([A, r("right"), C]) : [" ", r("right"), C]];
  else {
    let g2 = F2 === "|>" && e.root.extra?.__isUsingHackPipeline ? e.call(() => Ts2(e, t, r, true, s), "right") : r("right");
    if (t.experimentalOperatorPosition === "start") {
      let S3 = "";
      if (D2) switch (We2(g2)) {
        case Be2:
          S3 = g2.splice(0, 1)[0];
          break;
        case Pe:
          S3 = g2.contents.splice(0, 1)[0];
          break;
      }
      d = [A, S3, F2, " ", g2, C];
    } else d = [c2 ? A : "", F2, c2 ? " " : A, g2, C];
  }
  let { parent: b3 } = e, B3 = T2(i.left, x.Trailing | x.Line);
  if ((B3 || !(s && i.type === "LogicalExpression") && b3.type !== i.type && i.left.type !== i.type && i.right.type !== i.type) && (d = l(d, { shouldBreak: B3 })), t.experimentalOperatorPosition === "start" ? o.push(u || D2 ? " " : "", d) : o.push(c2 ? "" : " ", d), n && T2(i)) {
    let h = Qt2(De2(e, o, t));
    return h.type === Me2 ? h.parts : Array.isArray(h) ? h : [h];
  }
  return o;
}
function er2(e) {
  return e.type !== "LogicalExpression" ? false : !!(se2(e.right) && e.right.properties.length > 0 || q2(e.right) && e.right.elements.length > 0 || H2(e.right));
}
var Ro = (e) => e.type === "BinaryExpression" && e.operator === "|";
function yl(e, t) {
  return (t.parser === "__vue_expression" || t.parser === "__vue_ts_expression") && Ro(e.node) && !e.hasAncestor((r) => !Ro(r) && r.type !== "JsExpressionRoot");
}
function El(e) {
  if (e.key !== "arguments") return false;
  let { parent: t } = e;
  if (!(M2(t) && !t.optional && t.arguments.length === 1)) return false;
  let { callee: r } = t;
  return r.type === "Identifier" && r.name === "Boolean";
}
function un(e, t, r) {
  let { node: n } = e, { parent: s } = e, i = s.type !== "TypeParameterInstantiation" && (!Ue2(s) || !t.experimentalTernaries) && s.type !== "TSTypeParameterInstantiation" && s.type !== "GenericTypeAnnotation" && s.type !== "TSTypeReference" && s.type !== "TSTypeAssertion" && s.type !== "TupleTypeAnnotation" && s.type !== "TSTupleType" && !(s.type === "FunctionTypeParam" && !s.name && e.grandparent.this !== s) && !((Cr2(s) || s.type === "VariableDeclarator") && Ee2(t.originalText, n)) && !(Cr2(s) && T2(s.id, x.Trailing | x.Line)), o = xs2(n), u = e.map(() => {
    let C = r();
    return o || (C = xe2(2, C)), De2(e, C, t);
  }, "types"), p2 = "", c2 = "";
  if (Yr2(e) && ({ leading: p2, trailing: c2 } = Mt2(e, t)), o) return [p2, L2(" | ", u), c2];
  let y2 = i && !Ee2(t.originalText, n), D2 = [P2([y2 ? A : "", "| "]), L2([A, "| "], u)];
  if (ge2(e, t)) return [p2, l([m2(D2), f]), c2];
  let F2 = [p2, l(D2)];
  return (s.type === "TupleTypeAnnotation" || s.type === "TSTupleType") && s[s.type === "TupleTypeAnnotation" && s.types ? "types" : "elementTypes"].length > 1 ? [l([m2([P2(["(", f]), F2]), f, P2(")")]), c2] : [l(i ? m2(F2) : F2), c2];
}
var Fl = k(["VoidTypeAnnotation", "TSVoidKeyword", "NullLiteralTypeAnnotation", "TSNullKeyword"]);
var dl = k(["ObjectTypeAnnotation", "TSTypeLiteral", "GenericTypeAnnotation", "TSTypeReference"]);
function xs2(e) {
  let { types: t } = e;
  if (t.some((n) => T2(n))) return false;
  let r = t.find((n) => dl(n));
  return r ? t.every((n) => n === r || Fl(n)) : false;
}
function Jo(e) {
  return Vt2(e) || Je2(e) ? true : Se2(e) ? xs2(e) : false;
}
var Cl = /* @__PURE__ */ new WeakSet();
function G2(e, t, r = "typeAnnotation") {
  let { node: { [r]: n } } = e;
  if (!n) return "";
  let s = false;
  if (n.type === "TSTypeAnnotation" || n.type === "TypeAnnotation") {
    let i = e.call(Go, r);
    (i === "=>" || i === ":" && T2(n, x.Leading)) && (s = true), Cl.add(n);
  }
  return s ? [" ", t(r)] : t(r);
}
var Go = (e) => e.match((t) => t.type === "TSTypeAnnotation", (t, r) => (r === "returnType" || r === "typeAnnotation") && (t.type === "TSFunctionType" || t.type === "TSConstructorType")) ? "=>" : e.match((t) => t.type === "TSTypeAnnotation", (t, r) => r === "typeAnnotation" && (t.type === "TSJSDocNullableType" || t.type === "TSJSDocNonNullableType" || t.type === "TSTypePredicate")) || e.match((t) => t.type === "TypeAnnotation", (t, r) => r === "typeAnnotation" && t.type === "Identifier", (t, r) => r === "id" && t.type === "DeclareFunction") || e.match((t) => t.type === "TypeAnnotation", (t, r) => r === "typeAnnotation" && t.type === "Identifier", (t, r) => r === "id" && t.type === "DeclareHook") || e.match((t) => t.type === "TypeAnnotation", (t, r) => r === "bound" && t.type === "TypeParameter" && t.usesExtendsBound) ? "" : ":";
function an(e, t, r) {
  let n = Go(e);
  return n ? [n, " ", r("typeAnnotation")] : r("typeAnnotation");
}
function Al(e, t, r, n) {
  let { node: s } = e, i = s.inexact ? "..." : "";
  return T2(s, x.Dangling) ? l([r, i, v2(e, t, { indent: true }), f, n]) : [r, i, n];
}
function tr2(e, t, r) {
  let { node: n } = e, s = [], i = "[", o = "]", u = n.type === "TupleTypeAnnotation" && n.types ? "types" : n.type === "TSTupleType" || n.type === "TupleTypeAnnotation" ? "elementTypes" : "elements", p2 = n[u];
  if (p2.length === 0) s.push(Al(e, t, i, o));
  else {
    let c2 = N(0, p2, -1), y2 = c2?.type !== "RestElement" && !n.inexact, D2 = c2 === null, F2 = /* @__PURE__ */ Symbol("array"), C = !t.__inJestEach && p2.length > 1 && p2.every((B3, O3, h) => {
      let g2 = B3?.type;
      if (!q2(B3) && !se2(B3)) return false;
      let S3 = h[O3 + 1];
      if (S3 && g2 !== S3.type) return false;
      let j3 = q2(B3) ? "elements" : "properties";
      return B3[j3] && B3[j3].length > 1;
    }), d = gs2(n, t), b3 = y2 ? D2 ? "," : ie2(t) ? d ? P2(",", "", { groupId: F2 }) : P2(",") : "" : "";
    s.push(l([i, m2([f, d ? xl(e, t, r, b3) : [Tl(e, t, r, u, n.inexact), b3], v2(e, t)]), f, o], { shouldBreak: C, id: F2 }));
  }
  return s.push(X2(e), G2(e, r)), s;
}
function gs2(e, t) {
  return q2(e) && e.elements.length > 0 && e.elements.every((r) => r && (Ce2(r) || Hn(r) && !T2(r.argument)) && !T2(r, x.Trailing | x.Line, (n) => !Z2(t.originalText, w2(n), { backwards: true })));
}
function Wo({ node: e }, { originalText: t }) {
  let r = I(e);
  if (r === w2(e)) return false;
  let { length: n } = t;
  for (; r < n && t[r] !== ","; ) r = qt2(t, Ut2(t, r + 1));
  return Yt2(t, r);
}
function Tl(e, t, r, n, s) {
  let i = [];
  return e.each(({ node: o, isLast: u }) => {
    i.push(o ? l(r()) : ""), (!u || s) && i.push([",", A, o && Wo(e, t) ? f : ""]);
  }, n), s && i.push("..."), i;
}
function xl(e, t, r, n) {
  let s = [];
  return e.each(({ isLast: i, next: o }) => {
    s.push([r(), i ? n : ","]), i || s.push(Wo(e, t) ? [E2, E2] : T2(o, x.Leading | x.Line) ? E2 : A);
  }, "elements"), zr2(s);
}
function gl(e, t, r) {
  let { node: n } = e, s = le2(n);
  if (s.length === 0) return ["(", v2(e, t), ")"];
  let i = s.length - 1;
  if (Bl(s)) {
    let D2 = ["("];
    return $t2(e, (F2, C) => {
      D2.push(r()), C !== i && D2.push(", ");
    }), D2.push(")"), D2;
  }
  let o = false, u = [];
  $t2(e, ({ node: D2 }, F2) => {
    let C = r();
    F2 === i || (oe2(D2, t) ? (o = true, C = [C, ",", E2, E2]) : C = [C, ",", A]), u.push(C);
  });
  let p2 = !t.parser.startsWith("__ng_") && n.type !== "ImportExpression" && n.type !== "TSImportType" && n.type !== "TSExternalModuleReference" && ie2(t, "all") ? "," : "";
  function c2() {
    return l(["(", m2([A, ...u]), p2, A, ")"], { shouldBreak: true });
  }
  if (o || e.parent.type !== "Decorator" && Ci2(s)) return c2();
  if (Sl(s)) {
    let D2 = u.slice(1);
    if (D2.some(ne2)) return c2();
    let F2;
    try {
      F2 = r($n(n, 0), { expandFirstArg: true });
    } catch (C) {
      if (C instanceof Et2) return c2();
      throw C;
    }
    return ne2(F2) ? [ke2, nt2([["(", l(F2, { shouldBreak: true }), ", ", ...D2, ")"], c2()])] : nt2([["(", F2, ", ", ...D2, ")"], ["(", l(F2, { shouldBreak: true }), ", ", ...D2, ")"], c2()]);
  }
  if (hl(s, u, t)) {
    let D2 = u.slice(0, -1);
    if (D2.some(ne2)) return c2();
    let F2;
    try {
      F2 = r($n(n, -1), { expandLastArg: true });
    } catch (C) {
      if (C instanceof Et2) return c2();
      throw C;
    }
    return ne2(F2) ? [ke2, nt2([["(", ...D2, l(F2, { shouldBreak: true }), ")"], c2()])] : nt2([["(", ...D2, F2, ")"], ["(", ...D2, l(F2, { shouldBreak: true }), ")"], c2()]);
  }
  let y2 = ["(", m2([f, ...u]), P2(p2), f, ")"];
  return Ur2(e) ? y2 : l(y2, { shouldBreak: u.some(ne2) || o });
}
function gr2(e, t = false) {
  return se2(e) && (e.properties.length > 0 || T2(e)) || q2(e) && (e.elements.length > 0 || T2(e)) || e.type === "TSTypeAssertion" && gr2(e.expression) || Ae2(e) && gr2(e.expression) || e.type === "FunctionExpression" || e.type === "ArrowFunctionExpression" && (!e.returnType || !e.returnType.typeAnnotation || e.returnType.typeAnnotation.type !== "TSTypeReference" || bl(e.body)) && (e.body.type === "BlockStatement" || e.body.type === "ArrowFunctionExpression" && gr2(e.body, true) || se2(e.body) || q2(e.body) || !t && (M2(e.body) || e.body.type === "ConditionalExpression") || H2(e.body)) || e.type === "DoExpression" || e.type === "ModuleExpression";
}
function hl(e, t, r) {
  let n = N(0, e, -1);
  if (e.length === 1) {
    let i = N(0, t, -1);
    if (i.label?.embed && i.label?.hug !== false) return true;
  }
  let s = N(0, e, -2);
  return !T2(n, x.Leading) && !T2(n, x.Trailing) && gr2(n) && (!s || s.type !== n.type) && (e.length !== 2 || s.type !== "ArrowFunctionExpression" || !q2(n)) && !(e.length > 1 && gs2(n, r));
}
function Sl(e) {
  if (e.length !== 2) return false;
  let [t, r] = e;
  return t.type === "ModuleExpression" && Pl(r) ? true : !T2(t) && (t.type === "FunctionExpression" || t.type === "ArrowFunctionExpression" && t.body.type === "BlockStatement") && r.type !== "FunctionExpression" && r.type !== "ArrowFunctionExpression" && r.type !== "ConditionalExpression" && Uo(r) && !gr2(r);
}
function Uo(e) {
  if (e.type === "ParenthesizedExpression") return Uo(e.expression);
  if (Ae2(e) || e.type === "TypeCastExpression") {
    let { typeAnnotation: t } = e;
    if (t.type === "TypeAnnotation" && (t = t.typeAnnotation), t.type === "TSArrayType" && (t = t.elementType, t.type === "TSArrayType" && (t = t.elementType)), t.type === "GenericTypeAnnotation" || t.type === "TSTypeReference") {
      let r = t.type === "GenericTypeAnnotation" ? t.typeParameters : t.typeArguments;
      r?.params.length === 1 && (t = r.params[0]);
    }
    return Vt2(t) && Re2(e.expression, 1);
  }
  return Dt2(e) && le2(e).length > 1 ? false : Te2(e) ? Re2(e.left, 1) && Re2(e.right, 1) : Xn(e) || Re2(e);
}
function Bl(e) {
  return e.length === 2 ? qo(e, 0) : e.length === 3 ? e[0].type === "Identifier" && qo(e, 1) : false;
}
function qo(e, t) {
  let r = e[t], n = e[t + 1];
  return r.type === "ArrowFunctionExpression" && K2(r).length === 0 && r.body.type === "BlockStatement" && n.type === "ArrayExpression" && !e.some((s) => T2(s));
}
function bl(e) {
  return e.type === "BlockStatement" && (e.body.some((t) => t.type !== "EmptyStatement") || T2(e, x.Dangling));
}
function Pl(e) {
  if (!(e.type === "ObjectExpression" && e.properties.length === 1)) return false;
  let [t] = e.properties;
  return Oe2(t) ? !t.computed && (t.key.type === "Identifier" && t.key.name === "type" || V2(t.key) && t.key.value === "type") && V2(t.value) && t.value.value === "module" : false;
}
var hr2 = gl;
function Yo(e, t, r) {
  return [r("object"), l(m2([f, hs2(e, t, r)]))];
}
function hs2(e, t, r) {
  return ["::", r("callee")];
}
var kl = (e) => ((e.type === "ChainExpression" || e.type === "TSNonNullExpression") && (e = e.expression), M2(e) && le2(e).length > 0);
function Il(e) {
  let { node: t, ancestors: r } = e;
  for (let n of r) {
    if (!(J2(n) && n.object === t || n.type === "TSNonNullExpression" && n.expression === t)) return n.type === "NewExpression" && n.callee === t;
    t = n;
  }
  return false;
}
function Ho(e, t, r) {
  let n = r("object"), s = Ss2(e, t, r), { node: i } = e, o = e.findAncestor((c2) => !(J2(c2) || c2.type === "TSNonNullExpression")), u = e.findAncestor((c2) => !(c2.type === "ChainExpression" || c2.type === "TSNonNullExpression")), p2 = o.type === "BindExpression" || o.type === "AssignmentExpression" && o.left.type !== "Identifier" || Il(e) || i.computed || i.object.type === "Identifier" && i.property.type === "Identifier" && !J2(u) || (u.type === "AssignmentExpression" || u.type === "VariableDeclarator") && (kl(i.object) || n.label?.memberChain);
  return pt2(n.label, [n, p2 ? s : l(m2([f, s]))]);
}
function Ss2(e, t, r) {
  let n = r("property"), { node: s } = e, i = X2(e);
  return s.computed ? !s.property || Ce2(s.property) ? [i, "[", n, "]"] : l([i, "[", m2([f, n]), f, "]"]) : [i, ".", n];
}
function Xo(e, t, r) {
  if (e.node.type === "ChainExpression") return e.call(() => Xo(e, t, r), "expression");
  let n = (e.parent.type === "ChainExpression" ? e.grandparent : e.parent).type === "ExpressionStatement", s = [];
  function i(_3) {
    let { originalText: re2 } = t, ae2 = at2(re2, I(_3));
    return re2.charAt(ae2) === ")" ? ae2 !== false && Yt2(re2, ae2 + 1) : oe2(_3, t);
  }
  function o() {
    let { node: _3 } = e;
    if (_3.type === "ChainExpression") return e.call(o, "expression");
    if (M2(_3) && (Tt2(_3.callee) || M2(_3.callee))) {
      let re2 = i(_3);
      s.unshift({ node: _3, hasTrailingEmptyLine: re2, printed: [De2(e, [X2(e), r("typeArguments"), hr2(e, t, r)], t), re2 ? E2 : ""] }), e.call(o, "callee");
    } else Tt2(_3) ? (s.unshift({ node: _3, needsParens: ge2(e, t), printed: De2(e, J2(_3) ? Ss2(e, t, r) : hs2(e, t, r), t) }), e.call(o, "object")) : _3.type === "TSNonNullExpression" ? (s.unshift({ node: _3, printed: De2(e, "!", t) }), e.call(o, "expression")) : s.unshift({ node: _3, printed: r() });
  }
  let { node: u } = e;
  s.unshift({ node: u, printed: [X2(e), r("typeArguments"), hr2(e, t, r)] }), u.callee && e.call(o, "callee");
  let p2 = [], c2 = [s[0]], y2 = 1;
  for (; y2 < s.length && (s[y2].node.type === "TSNonNullExpression" || M2(s[y2].node) || J2(s[y2].node) && s[y2].node.computed && Ce2(s[y2].node.property)); ++y2) c2.push(s[y2]);
  if (!M2(s[0].node)) for (; y2 + 1 < s.length && (Tt2(s[y2].node) && Tt2(s[y2 + 1].node)); ++y2) c2.push(s[y2]);
  p2.push(c2), c2 = [];
  let D2 = false;
  for (; y2 < s.length; ++y2) {
    if (D2 && Tt2(s[y2].node)) {
      if (s[y2].node.computed && Ce2(s[y2].node.property)) {
        c2.push(s[y2]);
        continue;
      }
      p2.push(c2), c2 = [], D2 = false;
    }
    (M2(s[y2].node) || s[y2].node.type === "ImportExpression") && (D2 = true), c2.push(s[y2]), T2(s[y2].node, x.Trailing) && (p2.push(c2), c2 = [], D2 = false);
  }
  c2.length > 0 && p2.push(c2);
  function F2(_3) {
    return /^[A-Z]|^[$_]+$/u.test(_3);
  }
  function C(_3) {
    return _3.length <= t.tabWidth;
  }
  function d(_3) {
    let re2 = _3[1][0]?.node.computed;
    if (_3[0].length === 1) {
      let it3 = _3[0][0].node;
      return it3.type === "ThisExpression" || it3.type === "Identifier" && (F2(it3.name) || n && C(it3.name) || re2);
    }
    let ae2 = N(0, _3[0], -1).node;
    return J2(ae2) && ae2.property.type === "Identifier" && (F2(ae2.property.name) || re2);
  }
  let b3 = p2.length >= 2 && !T2(p2[1][0].node) && d(p2);
  function B3(_3) {
    let re2 = _3.map((ae2) => ae2.printed);
    return _3.length > 0 && N(0, _3, -1).needsParens ? ["(", ...re2, ")"] : re2;
  }
  function O3(_3) {
    return _3.length === 0 ? "" : m2([E2, L2(E2, _3.map(B3))]);
  }
  let h = p2.map(B3), g2 = h, S3 = b3 ? 3 : 2, j3 = p2.flat(), U3 = j3.slice(1, -1).some((_3) => T2(_3.node, x.Leading)) || j3.slice(0, -1).some((_3) => T2(_3.node, x.Trailing)) || p2[S3] && T2(p2[S3][0].node, x.Leading);
  if (p2.length <= S3 && !U3 && !p2.some((_3) => N(0, _3, -1).hasTrailingEmptyLine)) return Ur2(e) ? g2 : l(g2);
  let fe3 = N(0, p2[b3 ? 1 : 0], -1).node, Y3 = !M2(fe3) && i(fe3), z3 = [B3(p2[0]), b3 ? p2.slice(1, 2).map(B3) : "", Y3 ? E2 : "", O3(p2.slice(b3 ? 2 : 1))], ee3 = s.map(({ node: _3 }) => _3).filter(M2);
  function Ie3() {
    let _3 = N(0, N(0, p2, -1), -1).node, re2 = N(0, h, -1);
    return M2(_3) && ne2(re2) && ee3.slice(0, -1).some((ae2) => ae2.arguments.some(Ht2));
  }
  let st3;
  return U3 || ee3.length > 2 && ee3.some((_3) => !_3.arguments.every((re2) => Re2(re2))) || h.slice(0, -1).some(ne2) || Ie3() ? st3 = l(z3) : st3 = [ne2(g2) || Y3 ? ke2 : "", nt2([g2, z3])], pt2({ memberChain: true }, st3);
}
var Vo = Xo;
function vt2(e, t, r) {
  let { node: n } = e, s = n.type === "NewExpression", i = X2(e), o = le2(n), u = n.type !== "TSImportType" && n.typeArguments ? r("typeArguments") : "", p2 = o.length === 1 && Wr2(o[0], t.originalText);
  if (p2 || Ol(e) || wl(e) || It2(n, e.parent)) {
    let D2 = [];
    if ($t2(e, () => {
      D2.push(r());
    }), !(p2 && D2[0].label?.embed)) return [s ? "new " : "", $o(e, r), i, u, "(", L2(", ", D2), ")"];
  }
  let c2 = n.type === "ImportExpression" || n.type === "TSImportType" || n.type === "TSExternalModuleReference";
  if (!c2 && !s && Tt2(n.callee) && !e.call(() => ge2(e, t), "callee", ...n.callee.type === "ChainExpression" ? ["expression"] : [])) return Vo(e, t, r);
  let y2 = [s ? "new " : "", $o(e, r), i, u, hr2(e, t, r)];
  return c2 || M2(n.callee) ? l(y2) : y2;
}
function $o(e, t) {
  let { node: r } = e;
  return r.type === "ImportExpression" ? `import${r.phase ? `.${r.phase}` : ""}` : r.type === "TSImportType" ? "import" : r.type === "TSExternalModuleReference" ? "require" : t("callee");
}
var Ll = ["require", "require.resolve", "require.resolve.paths", "import.meta.resolve"];
function Ol(e) {
  let { node: t } = e;
  if (!(t.type === "ImportExpression" || t.type === "TSImportType" || t.type === "TSExternalModuleReference" || t.type === "CallExpression" && !t.optional && Pt2(t.callee, Ll))) return false;
  let r = le2(t);
  return r.length === 1 && V2(r[0]) && !T2(r[0]);
}
function wl(e) {
  let { node: t } = e;
  if (t.type !== "CallExpression" || t.optional || t.callee.type !== "Identifier") return false;
  let r = le2(t);
  return t.callee.name === "require" ? (r.length === 1 && V2(r[0]) || r.length > 1) && !T2(r[0]) : t.callee.name === "define" && e.parent.type === "ExpressionStatement" ? r.length === 1 || r.length === 2 && r[0].type === "ArrayExpression" || r.length === 3 && V2(r[0]) && r[1].type === "ArrayExpression" : false;
}
function ht2(e, t, r, n, s, i) {
  let o = _l(e, t, r, n, i), u = i ? r(i, { assignmentLayout: o }) : "";
  switch (o) {
    case "break-after-operator":
      return l([l(n), s, l(m2([A, u]))]);
    case "never-break-after-operator":
      return l([l(n), s, " ", u]);
    case "fluid": {
      let p2 = /* @__PURE__ */ Symbol("assignment");
      return l([l(n), s, l(m2(A), { id: p2 }), je2, yt2(u, { groupId: p2 })]);
    }
    case "break-lhs":
      return l([n, s, " ", l(u)]);
    case "chain":
      return [l(n), s, A, u];
    case "chain-tail":
      return [l(n), s, m2([A, u])];
    case "chain-tail-arrow-chain":
      return [l(n), s, u];
    case "only-left":
      return n;
  }
}
function zo(e, t, r) {
  let { node: n } = e;
  return ht2(e, t, r, r("left"), [" ", n.operator], "right");
}
function Zo(e, t, r) {
  return ht2(e, t, r, r("id"), " =", "init");
}
function _l(e, t, r, n, s) {
  let { node: i } = e, o = i[s];
  if (!o) return "only-left";
  let u = !pn(o);
  if (e.match(pn, eu, (F2) => !u || F2.type !== "ExpressionStatement" && F2.type !== "VariableDeclaration")) return u ? o.type === "ArrowFunctionExpression" && o.body.type === "ArrowFunctionExpression" ? "chain-tail-arrow-chain" : "chain-tail" : "chain";
  if (!u && pn(o.right) || Ee2(t.originalText, o)) return "break-after-operator";
  if (i.type === "ImportAttribute" || o.type === "CallExpression" && o.callee.name === "require" || t.parser === "json5" || t.parser === "jsonc" || t.parser === "json") return "never-break-after-operator";
  let y2 = Xi2(n);
  if (Nl(i) || Rl(i) || Bs2(i) && y2) return "break-lhs";
  let D2 = Jl(i, n, t);
  return e.call(() => Ml(e, t, r, D2), s) ? "break-after-operator" : jl(i) ? "break-lhs" : !y2 && (D2 || o.type === "TemplateLiteral" || o.type === "TaggedTemplateExpression" || yi2(o) || Ce2(o) || o.type === "ClassExpression") ? "never-break-after-operator" : "fluid";
}
function Ml(e, t, r, n) {
  let s = e.node;
  if (Te2(s) && !er2(s)) return true;
  switch (s.type) {
    case "StringLiteralTypeAnnotation":
    case "SequenceExpression":
      return true;
    case "TSConditionalType":
    case "ConditionalTypeAnnotation":
      if (!t.experimentalTernaries && !ql(s)) break;
      return true;
    case "ConditionalExpression": {
      if (!t.experimentalTernaries) {
        let { test: c2 } = s;
        return Te2(c2) && !er2(c2);
      }
      let { consequent: u, alternate: p2 } = s;
      return u.type === "ConditionalExpression" || p2.type === "ConditionalExpression";
    }
    case "ClassExpression":
      return R2(s.decorators);
  }
  if (n) return false;
  let i = s, o = [];
  for (; ; ) if (i.type === "UnaryExpression" || i.type === "AwaitExpression" || i.type === "YieldExpression" && i.argument !== null) i = i.argument, o.push("argument");
  else if (i.type === "TSNonNullExpression") i = i.expression, o.push("expression");
  else break;
  return !!(V2(i) || e.call(() => tu(e, t, r), ...o));
}
function Nl(e) {
  if (eu(e)) {
    let t = e.left || e.id;
    return t.type === "ObjectPattern" && t.properties.length > 2 && t.properties.some((r) => Oe2(r) && (!r.shorthand || r.value?.type === "AssignmentPattern"));
  }
  return false;
}
function pn(e) {
  return e.type === "AssignmentExpression";
}
function eu(e) {
  return pn(e) || e.type === "VariableDeclarator";
}
function jl(e) {
  let t = vl(e);
  if (R2(t)) {
    let r = e.type === "TSTypeAliasDeclaration" ? "constraint" : "bound";
    if (t.length > 1 && t.some((n) => n[r] || n.default)) return true;
  }
  return false;
}
function vl(e) {
  if (Cr2(e)) return e.typeParameters?.params;
}
function Rl(e) {
  if (e.type !== "VariableDeclarator") return false;
  let { typeAnnotation: t } = e.id;
  if (!t || !t.typeAnnotation) return false;
  let r = Ko(t.typeAnnotation);
  return R2(r) && r.length > 1 && r.some((n) => R2(Ko(n)) || n.type === "TSConditionalType");
}
function Bs2(e) {
  return e.type === "VariableDeclarator" && e.init?.type === "ArrowFunctionExpression";
}
function Ko(e) {
  let t;
  switch (e.type) {
    case "GenericTypeAnnotation":
      t = e.typeParameters;
      break;
    case "TSTypeReference":
      t = e.typeArguments;
      break;
  }
  return t?.params;
}
function tu(e, t, r, n = false) {
  let { node: s } = e, i = () => tu(e, t, r, true);
  if (s.type === "ChainExpression" || s.type === "TSNonNullExpression") return e.call(i, "expression");
  if (M2(s)) {
    if (vt2(e, t, r).label?.memberChain) return false;
    let u = le2(s);
    return !(u.length === 0 || u.length === 1 && Fr2(u[0], t)) || Gl(s, r) ? false : e.call(i, "callee");
  }
  return J2(s) ? e.call(i, "object") : n && (s.type === "Identifier" || s.type === "ThisExpression");
}
function Jl(e, t, r) {
  return Oe2(e) ? (t = Qt2(t), typeof t == "string" && ot2(t) < r.tabWidth + 3) : false;
}
function Gl(e, t) {
  let r = Wl(e);
  if (R2(r)) {
    if (r.length > 1) return true;
    if (r.length === 1) {
      let s = r[0];
      if (Se2(s) || xt2(s) || s.type === "TSTypeLiteral" || s.type === "ObjectTypeAnnotation") return true;
    }
    let n = e.typeParameters ? "typeParameters" : "typeArguments";
    if (ne2(t(n))) return true;
  }
  return false;
}
function Wl(e) {
  return (e.typeParameters ?? e.typeArguments)?.params;
}
function Qo(e) {
  switch (e.type) {
    case "FunctionTypeAnnotation":
    case "GenericTypeAnnotation":
    case "TSFunctionType":
      return !!e.typeParameters;
    case "TSTypeReference":
      return !!e.typeArguments;
    default:
      return false;
  }
}
function ql(e) {
  return Qo(e.checkType) || Qo(e.extendsType);
}
var cn = /* @__PURE__ */ new WeakMap();
function nu(e) {
  return /^(?:\d+|\d+\.\d+)$/u.test(e);
}
function ru(e, t) {
  return t.parser === "json" || t.parser === "jsonc" || !V2(e.key) || ut2(pe2(e.key), t).slice(1, -1) !== e.key.value ? false : !!(vo(e.key.value) && !(t.parser === "babel-ts" && e.type === "ClassProperty" || (t.parser === "typescript" || t.parser === "oxc-ts") && e.type === "PropertyDefinition") || nu(e.key.value) && String(Number(e.key.value)) === e.key.value && e.type !== "ImportAttribute" && (t.parser === "babel" || t.parser === "acorn" || t.parser === "oxc" || t.parser === "espree" || t.parser === "meriyah" || t.parser === "__babel_estree"));
}
function Ul(e, t) {
  let { key: r } = e.node;
  return (r.type === "Identifier" || Ce2(r) && nu(dt2(pe2(r))) && String(r.value) === dt2(pe2(r)) && !(t.parser === "typescript" || t.parser === "babel-ts" || t.parser === "oxc-ts")) && (t.parser === "json" || t.parser === "jsonc" || t.quoteProps === "consistent" && cn.get(e.parent));
}
function Ct2(e, t, r) {
  let { node: n } = e;
  if (n.computed) return ["[", r("key"), "]"];
  let { parent: s } = e, { key: i } = n;
  if (t.quoteProps === "consistent" && !cn.has(s)) {
    let o = e.siblings.some((u) => !u.computed && V2(u.key) && !ru(u, t));
    cn.set(s, o);
  }
  if (Ul(e, t)) {
    let o = ut2(JSON.stringify(i.type === "Identifier" ? i.name : i.value.toString()), t);
    return e.call(() => De2(e, o, t), "key");
  }
  return ru(n, t) && (t.quoteProps === "as-needed" || t.quoteProps === "consistent" && !cn.get(s)) ? e.call(() => De2(e, /^\d/u.test(i.value) ? dt2(i.value) : i.value, t), "key") : r("key");
}
function ln(e, t, r) {
  let { node: n } = e;
  return n.shorthand ? r("value") : ht2(e, t, r, Ct2(e, t, r), ":", "value");
}
var Yl = ({ node: e, key: t, parent: r }) => t === "value" && e.type === "FunctionExpression" && (r.type === "ObjectMethod" || r.type === "ClassMethod" || r.type === "ClassPrivateMethod" || r.type === "MethodDefinition" || r.type === "TSAbstractMethodDefinition" || r.type === "TSDeclareMethod" || r.type === "Property" && mt2(r));
function mn(e, t, r, n) {
  if (Yl(e)) return Dn(e, t, r);
  let { node: s } = e, i = false;
  if ((s.type === "FunctionDeclaration" || s.type === "FunctionExpression") && n?.expandLastArg) {
    let { parent: y2 } = e;
    M2(y2) && (le2(y2).length > 1 || K2(s).every((D2) => D2.type === "Identifier" && !D2.typeAnnotation)) && (i = true);
  }
  let o = [Q2(e), s.async ? "async " : "", `function${s.generator ? "*" : ""} `, s.id ? r("id") : ""], u = Ke2(e, t, r, i), p2 = rr2(e, r), c2 = lt2(s, p2);
  return o.push(r("typeParameters"), l([c2 ? l(u) : u, p2]), s.body ? " " : "", r("body")), t.semi && (s.declare || !s.body) && o.push(";"), o;
}
function Sr2(e, t, r) {
  let { node: n } = e, { kind: s } = n, i = n.value || n, o = [];
  return !s || s === "init" || s === "method" || s === "constructor" ? i.async && o.push("async ") : (Le2(s === "get" || s === "set"), o.push(s, " ")), i.generator && o.push("*"), o.push(Ct2(e, t, r), n.optional ? "?" : "", n === i ? Dn(e, t, r) : r("value")), o;
}
function Dn(e, t, r) {
  let { node: n } = e, s = Ke2(e, t, r), i = rr2(e, r), o = jo(n), u = lt2(n, i), p2 = [r("typeParameters"), l([o ? l(s, { shouldBreak: true }) : u ? l(s) : s, i])];
  return n.body ? p2.push(" ", r("body")) : p2.push(t.semi ? ";" : ""), p2;
}
function Hl(e) {
  let t = K2(e);
  return t.length === 1 && !e.typeParameters && !T2(e, x.Dangling) && t[0].type === "Identifier" && !t[0].typeAnnotation && !T2(t[0]) && !t[0].optional && !e.predicate && !e.returnType;
}
function fn2(e, t) {
  if (t.arrowParens === "always") return false;
  if (t.arrowParens === "avoid") {
    let { node: r } = e;
    return Hl(r);
  }
  return false;
}
function rr2(e, t) {
  let { node: r } = e, s = [G2(e, t, "returnType")];
  return r.predicate && s.push(t("predicate")), s;
}
function su(e, t, r) {
  let { node: n } = e, s = [];
  if (n.argument) {
    let u = r("argument");
    Xl(t, n.argument) ? u = ["(", m2([E2, u]), E2, ")"] : (Te2(n.argument) || t.experimentalTernaries && n.argument.type === "ConditionalExpression" && (n.argument.consequent.type === "ConditionalExpression" || n.argument.alternate.type === "ConditionalExpression")) && (u = l([P2("("), m2([f, u]), f, P2(")")])), s.push(" ", u);
  }
  let i = T2(n, x.Dangling), o = t.semi && i && T2(n, x.Last | x.Line);
  return o && s.push(";"), i && s.push(" ", v2(e, t)), !o && t.semi && s.push(";"), s;
}
function iu(e, t, r) {
  return ["return", su(e, t, r)];
}
function ou(e, t, r) {
  return ["throw", su(e, t, r)];
}
function Xl(e, t) {
  if (Ee2(e.originalText, t) || T2(t, x.Leading, (r) => ue2(e.originalText, w2(r), I(r))) && !H2(t)) return true;
  if (Xt2(t)) {
    let r = t, n;
    for (; n = mi2(r); ) if (r = n, Ee2(e.originalText, r)) return true;
  }
  return false;
}
function uu(e, t) {
  if (t.semi || Ps2(e, t) || Is2(e, t) || ks2(e, t)) return false;
  let { node: r, key: n, parent: s } = e;
  return !!(r.type === "ExpressionStatement" && (n === "body" && (s.type === "Program" || s.type === "BlockStatement" || s.type === "StaticBlock" || s.type === "TSModuleBlock") || n === "consequent" && s.type === "SwitchCase") && e.call(() => au(e, t), "expression"));
}
function au(e, t) {
  let { node: r } = e;
  switch (r.type) {
    case "ParenthesizedExpression":
    case "TypeCastExpression":
    case "ArrayExpression":
    case "ArrayPattern":
    case "TemplateLiteral":
    case "TemplateElement":
    case "RegExpLiteral":
      return true;
    case "ArrowFunctionExpression":
      if (!fn2(e, t)) return true;
      break;
    case "UnaryExpression": {
      let { prefix: n, operator: s } = r;
      if (n && (s === "+" || s === "-")) return true;
      break;
    }
    case "BindExpression":
      if (!r.object) return true;
      break;
    case "Literal":
      if (r.regex) return true;
      break;
    default:
      if (H2(r)) return true;
  }
  return ge2(e, t) ? true : Xt2(r) ? e.call(() => au(e, t), ...Rr2(r)) : false;
}
var bs2 = ({ node: e, parent: t }) => e.type === "ExpressionStatement" && t.type === "Program" && t.body.length === 1 && (Array.isArray(t.directives) && t.directives.length === 0 || !t.directives);
function Ps2(e, t) {
  return (t.parentParser === "markdown" || t.parentParser === "mdx") && bs2(e) && H2(e.node.expression);
}
function ks2(e, t) {
  return t.__isHtmlInlineEventHandler && bs2(e);
}
function Is2(e, t) {
  return (t.parser === "__vue_event_binding" || t.parser === "__vue_ts_event_binding") && bs2(e);
}
var Ls2 = class extends Error {
  name = "UnexpectedNodeError";
  constructor(t, r, n = "type") {
    super(`Unexpected ${r} node ${n}: ${JSON.stringify(t[n])}.`), this.node = t;
  }
};
var Qe2 = Ls2;
function Os2(e) {
  if (typeof e != "string") throw new TypeError("Expected a string");
  return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
var ws2 = class {
  #e;
  constructor(t) {
    this.#e = new Set(t);
  }
  getLeadingWhitespaceCount(t) {
    let r = this.#e, n = 0;
    for (let s = 0; s < t.length && r.has(t.charAt(s)); s++) n++;
    return n;
  }
  getTrailingWhitespaceCount(t) {
    let r = this.#e, n = 0;
    for (let s = t.length - 1; s >= 0 && r.has(t.charAt(s)); s--) n++;
    return n;
  }
  getLeadingWhitespace(t) {
    let r = this.getLeadingWhitespaceCount(t);
    return t.slice(0, r);
  }
  getTrailingWhitespace(t) {
    let r = this.getTrailingWhitespaceCount(t);
    return t.slice(t.length - r);
  }
  hasLeadingWhitespace(t) {
    return this.#e.has(t.charAt(0));
  }
  hasTrailingWhitespace(t) {
    return this.#e.has(N(0, t, -1));
  }
  trimStart(t) {
    let r = this.getLeadingWhitespaceCount(t);
    return t.slice(r);
  }
  trimEnd(t) {
    let r = this.getTrailingWhitespaceCount(t);
    return t.slice(0, t.length - r);
  }
  trim(t) {
    return this.trimEnd(this.trimStart(t));
  }
  split(t, r = false) {
    let n = `[${Os2([...this.#e].join(""))}]+`, s = new RegExp(r ? `(${n})` : n, "u");
    return t.split(s);
  }
  hasWhitespaceCharacter(t) {
    let r = this.#e;
    return Array.prototype.some.call(t, (n) => r.has(n));
  }
  hasNonWhitespaceCharacter(t) {
    let r = this.#e;
    return Array.prototype.some.call(t, (n) => !r.has(n));
  }
  isWhitespaceOnly(t) {
    let r = this.#e;
    return Array.prototype.every.call(t, (n) => r.has(n));
  }
  #t(t) {
    let r = Number.POSITIVE_INFINITY;
    for (let n of t.split(`
`)) {
      if (n.length === 0) continue;
      let s = this.getLeadingWhitespaceCount(n);
      if (s === 0) return 0;
      n.length !== s && s < r && (r = s);
    }
    return r === Number.POSITIVE_INFINITY ? 0 : r;
  }
  dedentString(t) {
    let r = this.#t(t);
    return r === 0 ? t : t.split(`
`).map((n) => n.slice(r)).join(`
`);
  }
};
var pu = ws2;
var yn = new pu(` 
\r	`);
var _s2 = (e) => e === "" || e === A || e === E2 || e === f;
function Vl(e, t, r) {
  let { node: n } = e;
  if (n.type === "JSXElement" && pm(n)) return [r("openingElement"), r("closingElement")];
  let s = n.type === "JSXElement" ? r("openingElement") : r("openingFragment"), i = n.type === "JSXElement" ? r("closingElement") : r("closingFragment");
  if (n.children.length === 1 && n.children[0].type === "JSXExpressionContainer" && (n.children[0].expression.type === "TemplateLiteral" || n.children[0].expression.type === "TaggedTemplateExpression")) return [s, ...e.map(r, "children"), i];
  n.children = n.children.map((g2) => cm(g2) ? { type: "JSXText", value: " ", raw: " " } : g2);
  let o = n.children.some(H2), u = n.children.filter((g2) => g2.type === "JSXExpressionContainer").length > 1, p2 = n.type === "JSXElement" && n.openingElement.attributes.length > 1, c2 = ne2(s) || o || p2 || u, y2 = e.parent.rootMarker === "mdx", D2 = t.singleQuote ? "{' '}" : '{" "}', F2 = y2 ? A : P2([D2, f], " "), C = n.openingElement?.name?.name === "fbt", d = $l(e, t, r, F2, C), b3 = n.children.some((g2) => Br2(g2));
  for (let g2 = d.length - 2; g2 >= 0; g2--) {
    let S3 = d[g2] === "" && d[g2 + 1] === "", j3 = d[g2] === E2 && d[g2 + 1] === "" && d[g2 + 2] === E2, U3 = (d[g2] === f || d[g2] === E2) && d[g2 + 1] === "" && d[g2 + 2] === F2, fe3 = d[g2] === F2 && d[g2 + 1] === "" && (d[g2 + 2] === f || d[g2 + 2] === E2), Y3 = d[g2] === F2 && d[g2 + 1] === "" && d[g2 + 2] === F2, z3 = d[g2] === f && d[g2 + 1] === "" && d[g2 + 2] === E2 || d[g2] === E2 && d[g2 + 1] === "" && d[g2 + 2] === f;
    j3 && b3 || S3 || U3 || Y3 || z3 ? d.splice(g2, 2) : fe3 && d.splice(g2 + 1, 2);
  }
  for (; d.length > 0 && _s2(N(0, d, -1)); ) d.pop();
  for (; d.length > 1 && _s2(d[0]) && _s2(d[1]); ) d.shift(), d.shift();
  let B3 = [""];
  for (let [g2, S3] of d.entries()) {
    if (S3 === F2) {
      if (g2 === 1 && Vi2(d[g2 - 1])) {
        if (d.length === 2) {
          B3.push([B3.pop(), D2]);
          continue;
        }
        B3.push([D2, E2], "");
        continue;
      } else if (g2 === d.length - 1) {
        B3.push([B3.pop(), D2]);
        continue;
      } else if (d[g2 - 1] === "" && d[g2 - 2] === E2) {
        B3.push([B3.pop(), D2]);
        continue;
      }
    }
    g2 % 2 === 0 ? B3.push([B3.pop(), S3]) : B3.push(S3, ""), ne2(S3) && (c2 = true);
  }
  let O3 = b3 ? zr2(B3) : l(B3, { shouldBreak: true });
  if (t.cursorNode?.type === "JSXText" && n.children.includes(t.cursorNode) ? O3 = [Tr2, O3, Tr2] : t.nodeBeforeCursor?.type === "JSXText" && n.children.includes(t.nodeBeforeCursor) ? O3 = [Tr2, O3] : t.nodeAfterCursor?.type === "JSXText" && n.children.includes(t.nodeAfterCursor) && (O3 = [O3, Tr2]), y2) return O3;
  let h = l([s, m2([E2, O3]), E2, i]);
  return c2 ? h : nt2([l([s, ...d, i]), h]);
}
function $l(e, t, r, n, s) {
  let i = "", o = [i];
  function u(c2) {
    i = c2, o.push([o.pop(), c2]);
  }
  function p2(c2) {
    c2 !== "" && (i = c2, o.push(c2, ""));
  }
  return e.each(({ node: c2, next: y2 }) => {
    if (c2.type === "JSXText") {
      let D2 = pe2(c2);
      if (Br2(c2)) {
        let F2 = yn.split(D2, true);
        F2[0] === "" && (F2.shift(), /\n/u.test(F2[0]) ? p2(lu(s, F2[1], c2, y2)) : p2(n), F2.shift());
        let C;
        if (N(0, F2, -1) === "" && (F2.pop(), C = F2.pop()), F2.length === 0) return;
        for (let [d, b3] of F2.entries()) d % 2 === 1 ? p2(A) : u(b3);
        C !== void 0 ? /\n/u.test(C) ? p2(lu(s, i, c2, y2)) : p2(n) : p2(cu(s, i, c2, y2));
      } else /\n/u.test(D2) ? D2.match(/\n/gu).length > 1 && p2(E2) : p2(n);
    } else {
      let D2 = r();
      if (u(D2), y2 && Br2(y2)) {
        let C = yn.trim(pe2(y2)), [d] = yn.split(C);
        p2(cu(s, d, c2, y2));
      } else p2(E2);
    }
  }, "children"), o;
}
function cu(e, t, r, n) {
  return e ? "" : r.type === "JSXElement" && !r.closingElement || n?.type === "JSXElement" && !n.closingElement ? t.length === 1 ? f : E2 : f;
}
function lu(e, t, r, n) {
  return e ? E2 : t.length === 1 ? r.type === "JSXElement" && !r.closingElement || n?.type === "JSXElement" && !n.closingElement ? E2 : f : E2;
}
var Kl = k(["ArrayExpression", "JSXAttribute", "JSXElement", "JSXExpressionContainer", "JSXFragment", "ExpressionStatement", "NewExpression", "CallExpression", "OptionalCallExpression", "ConditionalExpression", "JsExpressionRoot", "MatchExpressionCase"]);
function Ql(e, t, r) {
  let { parent: n } = e;
  if (Kl(n)) return t;
  let s = zl(e), i = ge2(e, r);
  return l([i ? "" : P2("("), m2([f, t]), f, i ? "" : P2(")")], { shouldBreak: s });
}
function zl(e) {
  return e.match(void 0, (t, r) => r === "body" && t.type === "ArrowFunctionExpression", (t, r) => r === "arguments" && M2(t)) && (e.match(void 0, void 0, void 0, (t, r) => r === "expression" && t.type === "JSXExpressionContainer") || e.match(void 0, void 0, void 0, (t, r) => r === "expression" && t.type === "ChainExpression", (t, r) => r === "expression" && t.type === "JSXExpressionContainer"));
}
function Zl(e, t, r) {
  let { node: n } = e, s = [r("name")];
  if (n.value) {
    let i;
    if (V2(n.value)) {
      let o = pe2(n.value), u = W2(0, W2(0, o.slice(1, -1), "&apos;", "'"), "&quot;", '"'), p2 = wr2(u, t.jsxSingleQuote);
      u = p2 === '"' ? W2(0, u, '"', "&quot;") : W2(0, u, "'", "&apos;"), i = e.call(() => De2(e, qe2(p2 + u + p2), t), "value");
    } else i = r("value");
    s.push("=", i);
  }
  return s;
}
function em(e, t, r) {
  let { node: n } = e, s = (i, o) => i.type === "JSXEmptyExpression" || !T2(i) && (q2(i) || se2(i) || i.type === "ArrowFunctionExpression" || i.type === "AwaitExpression" && (s(i.argument, i) || i.argument.type === "JSXElement") || M2(i) || i.type === "ChainExpression" && M2(i.expression) || i.type === "FunctionExpression" || i.type === "TemplateLiteral" || i.type === "TaggedTemplateExpression" || i.type === "DoExpression" || H2(o) && (i.type === "ConditionalExpression" || Te2(i)));
  return s(n.expression, e.parent) ? l(["{", r("expression"), je2, "}"]) : l(["{", m2([f, r("expression")]), f, je2, "}"]);
}
function tm(e, t, r) {
  let { node: n } = e, s = T2(n.name) || T2(n.typeArguments);
  if (n.selfClosing && n.attributes.length === 0 && !s) return ["<", r("name"), r("typeArguments"), " />"];
  if (n.attributes?.length === 1 && V2(n.attributes[0].value) && !n.attributes[0].value.value.includes(`
`) && !s && !T2(n.attributes[0])) return l(["<", r("name"), r("typeArguments"), " ", ...e.map(r, "attributes"), n.selfClosing ? " />" : ">"]);
  let i = n.attributes?.some((u) => V2(u.value) && u.value.value.includes(`
`)), o = t.singleAttributePerLine && n.attributes.length > 1 ? E2 : A;
  return l(["<", r("name"), r("typeArguments"), m2(e.map(() => [o, r()], "attributes")), ...rm(n, t, s)], { shouldBreak: i });
}
function rm(e, t, r) {
  return e.selfClosing ? [A, "/>"] : nm(e, t, r) ? [">"] : [f, ">"];
}
function nm(e, t, r) {
  let n = e.attributes.length > 0 && T2(N(0, e.attributes, -1), x.Trailing);
  return e.attributes.length === 0 && !r || (t.bracketSameLine || t.jsxBracketSameLine) && (!r || e.attributes.length > 0) && !n;
}
function sm(e, t, r) {
  let { node: n } = e, s = ["</"], i = r("name");
  return T2(n.name, x.Leading | x.Line) ? s.push(m2([E2, i]), E2) : T2(n.name, x.Leading | x.Block) ? s.push(" ", i) : s.push(i), s.push(">"), s;
}
function im(e, t) {
  let { node: r } = e, n = T2(r), s = T2(r, x.Line), i = r.type === "JSXOpeningFragment";
  return [i ? "<" : "</", m2([s ? E2 : n && !i ? " " : "", v2(e, t)]), s ? E2 : "", ">"];
}
function om(e, t, r) {
  let n = De2(e, Vl(e, t, r), t);
  return Ql(e, n, t);
}
function um(e, t) {
  let { node: r } = e, n = T2(r, x.Line);
  return [v2(e, t, { indent: n }), n ? E2 : ""];
}
function am(e, t, r) {
  let { node: n } = e;
  return ["{", e.call(({ node: s }) => {
    let i = ["...", r()];
    return T2(s) ? [m2([f, De2(e, i, t)]), f] : i;
  }, n.type === "JSXSpreadAttribute" ? "argument" : "expression"), "}"];
}
function mu(e, t, r) {
  let { node: n } = e;
  if (n.type.startsWith("JSX")) switch (n.type) {
    case "JSXAttribute":
      return Zl(e, t, r);
    case "JSXIdentifier":
      return n.name;
    case "JSXNamespacedName":
      return L2(":", [r("namespace"), r("name")]);
    case "JSXMemberExpression":
      return L2(".", [r("object"), r("property")]);
    case "JSXSpreadAttribute":
    case "JSXSpreadChild":
      return am(e, t, r);
    case "JSXExpressionContainer":
      return em(e, t, r);
    case "JSXFragment":
    case "JSXElement":
      return om(e, t, r);
    case "JSXOpeningElement":
      return tm(e, t, r);
    case "JSXClosingElement":
      return sm(e, t, r);
    case "JSXOpeningFragment":
    case "JSXClosingFragment":
      return im(e, t);
    case "JSXEmptyExpression":
      return um(e, t);
    case "JSXText":
      throw new Error("JSXText should be handled by JSXElement");
    default:
      throw new Qe2(n, "JSX");
  }
}
function pm(e) {
  if (e.children.length === 0) return true;
  if (e.children.length > 1) return false;
  let t = e.children[0];
  return t.type === "JSXText" && !Br2(t);
}
function Br2(e) {
  return e.type === "JSXText" && (yn.hasNonWhitespaceCharacter(pe2(e)) || !/\n/u.test(pe2(e)));
}
function cm(e) {
  return e.type === "JSXExpressionContainer" && V2(e.expression) && e.expression.value === " " && !T2(e.expression);
}
function Du(e) {
  let { node: t, parent: r } = e;
  if (!H2(t) || !H2(r)) return false;
  let { index: n, siblings: s } = e, i;
  for (let o = n; o > 0; o--) {
    let u = s[o - 1];
    if (!(u.type === "JSXText" && !Br2(u))) {
      i = u;
      break;
    }
  }
  return i?.type === "JSXExpressionContainer" && i.expression.type === "JSXEmptyExpression" && Ot2(i.expression);
}
function lm(e) {
  return Ot2(e.node) || Du(e);
}
var nr2 = lm;
function yu(e, t, r) {
  let { node: n } = e;
  if (n.type.startsWith("NG")) switch (n.type) {
    case "NGRoot":
      return r("node");
    case "NGPipeExpression":
      return on(e, t, r);
    case "NGChainedExpression":
      return l(L2([";", A], e.map(() => fm(e) ? r() : ["(", r(), ")"], "expressions")));
    case "NGEmptyExpression":
      return "";
    case "NGMicrosyntax":
      return e.map(() => [e.isFirst ? "" : fu(e) ? " " : [";", A], r()], "body");
    case "NGMicrosyntaxKey":
      return /^[$_a-z][\w$]*(?:-[$_a-z][\w$])*$/iu.test(n.name) ? n.name : JSON.stringify(n.name);
    case "NGMicrosyntaxExpression":
      return [r("expression"), n.alias === null ? "" : [" as ", r("alias")]];
    case "NGMicrosyntaxKeyedExpression": {
      let { index: s, parent: i } = e, o = fu(e) || mm(e) || (s === 1 && (n.key.name === "then" || n.key.name === "else" || n.key.name === "as") || s === 2 && (n.key.name === "else" && i.body[s - 1].type === "NGMicrosyntaxKeyedExpression" && i.body[s - 1].key.name === "then" || n.key.name === "track")) && i.body[0].type === "NGMicrosyntaxExpression";
      return [r("key"), o ? " " : ": ", r("expression")];
    }
    case "NGMicrosyntaxLet":
      return ["let ", r("key"), n.value === null ? "" : [" = ", r("value")]];
    case "NGMicrosyntaxAs":
      return [r("key"), " as ", r("alias")];
    default:
      throw new Qe2(n, "Angular");
  }
}
function fu({ node: e, index: t }) {
  return e.type === "NGMicrosyntaxKeyedExpression" && e.key.name === "of" && t === 1;
}
function mm(e) {
  let { node: t } = e;
  return e.parent.body[1].key.name === "of" && t.type === "NGMicrosyntaxKeyedExpression" && t.key.name === "track" && t.key.type === "NGMicrosyntaxKey";
}
var Dm = k(["CallExpression", "OptionalCallExpression", "AssignmentExpression"]);
function fm({ node: e }) {
  return Er2(e, Dm);
}
function Ms2(e, t, r) {
  let { node: n } = e;
  return l([L2(A, e.map(r, "decorators")), du(n, t) ? E2 : A]);
}
function Eu(e, t, r) {
  return Cu(e.node) ? [L2(E2, e.map(r, "declaration", "decorators")), E2] : "";
}
function Fu(e, t, r) {
  let { node: n, parent: s } = e, { decorators: i } = n;
  if (!R2(i) || Cu(s) || nr2(e)) return "";
  let o = n.type === "ClassExpression" || n.type === "ClassDeclaration" || du(n, t);
  return [e.key === "declaration" && Di2(s) ? E2 : o ? ke2 : "", L2(A, e.map(r, "decorators")), A];
}
function du(e, t) {
  return e.decorators.some((r) => Z2(t.originalText, I(r)));
}
function Cu(e) {
  if (e.type !== "ExportDefaultDeclaration" && e.type !== "ExportNamedDeclaration" && e.type !== "DeclareExportDeclaration") return false;
  let t = e.declaration?.decorators;
  return R2(t) && bt2(e, t[0]);
}
var Ns2 = /* @__PURE__ */ new WeakMap();
function Au(e) {
  return Ns2.has(e) || Ns2.set(e, e.type === "ConditionalExpression" && !ye2(e, (t) => t.type === "ObjectExpression")), Ns2.get(e);
}
var ym = (e) => e.type === "SequenceExpression";
function Tu(e, t, r, n = {}) {
  let s = [], i, o = [], u = false, p2 = !n.expandLastArg && e.node.body.type === "ArrowFunctionExpression", c2;
  (function O3() {
    let { node: h } = e, g2 = Em(e, t, r, n);
    if (s.length === 0) s.push(g2);
    else {
      let { leading: S3, trailing: j3 } = Mt2(e, t);
      s.push([S3, g2]), o.unshift(j3);
    }
    p2 && (u || (u = h.returnType && K2(h).length > 0 || h.typeParameters || K2(h).some((S3) => S3.type !== "Identifier"))), !p2 || h.body.type !== "ArrowFunctionExpression" ? (i = r("body", n), c2 = h.body) : e.call(O3, "body");
  })();
  let y2 = !Ee2(t.originalText, c2) && (ym(c2) || Fm(c2, i, t) || !u && Au(c2)), D2 = e.key === "callee" && Dt2(e.parent), F2 = /* @__PURE__ */ Symbol("arrow-chain"), C = dm(e, n, { signatureDocs: s, shouldBreak: u }), d = false, b3 = false, B3 = false;
  return p2 && (D2 || n.assignmentLayout) && (b3 = true, B3 = !T2(e.node, x.Leading & x.Line), d = n.assignmentLayout === "chain-tail-arrow-chain" || D2 && !y2), i = Cm(e, t, n, { bodyDoc: i, bodyComments: o, functionBody: c2, shouldPutBodyOnSameLine: y2 }), l([l(b3 ? m2([B3 ? f : "", C]) : C, { shouldBreak: d, id: F2 }), " =>", p2 ? yt2(i, { groupId: F2 }) : l(i), p2 && D2 ? P2(f, "", { groupId: F2 }) : ""]);
}
function Em(e, t, r, n) {
  let { node: s } = e, i = [];
  if (s.async && i.push("async "), fn2(e, t)) i.push(r(["params", 0]));
  else {
    let u = n.expandLastArg || n.expandFirstArg, p2 = rr2(e, r);
    if (u) {
      if (ne2(p2)) throw new Et2();
      p2 = l(_t2(p2));
    }
    i.push(l([Ke2(e, t, r, u, true), p2]));
  }
  let o = v2(e, t, { filter(u) {
    let p2 = at2(t.originalText, I(u));
    return p2 !== false && t.originalText.slice(p2, p2 + 2) === "=>";
  } });
  return o && i.push(" ", o), i;
}
function Fm(e, t, r) {
  return q2(e) || se2(e) || e.type === "ArrowFunctionExpression" || e.type === "DoExpression" || e.type === "BlockStatement" || H2(e) || t.label?.hug !== false && (t.label?.embed || Wr2(e, r.originalText));
}
function dm(e, t, { signatureDocs: r, shouldBreak: n }) {
  if (r.length === 1) return r[0];
  let { parent: s, key: i } = e;
  return i !== "callee" && Dt2(s) || Te2(s) ? l([r[0], " =>", m2([A, L2([" =>", A], r.slice(1))])], { shouldBreak: n }) : i === "callee" && Dt2(s) || t.assignmentLayout ? l(L2([" =>", A], r), { shouldBreak: n }) : l(m2(L2([" =>", A], r)), { shouldBreak: n });
}
function Cm(e, t, r, { bodyDoc: n, bodyComments: s, functionBody: i, shouldPutBodyOnSameLine: o }) {
  let { node: u, parent: p2 } = e, c2 = r.expandLastArg && ie2(t, "all") ? P2(",") : "", y2 = (r.expandLastArg || p2.type === "JSXExpressionContainer") && !T2(u) ? f : "";
  return o && Au(i) ? [" ", l([P2("", "("), m2([f, n]), P2("", ")"), c2, y2]), s] : o ? [" ", n, s] : [m2([A, n, s]), c2, y2];
}
var Am = Array.prototype.findLast ?? function(e) {
  for (let t = this.length - 1; t >= 0; t--) {
    let r = this[t];
    if (e(r, t, this)) return r;
  }
};
var Tm = Wt2("findLast", function() {
  if (Array.isArray(this)) return Am;
});
var xu = Tm;
function br2(e, t, r, n) {
  let { node: s } = e, i = [], o = xu(0, s[n], (u) => u.type !== "EmptyStatement");
  return e.each(({ node: u }) => {
    u.type !== "EmptyStatement" && (i.push(r()), u !== o && (i.push(E2), oe2(u, t) && i.push(E2)));
  }, n), i;
}
function En(e, t, r) {
  let n = xm(e, t, r), { node: s, parent: i } = e;
  if (s.type === "Program" && i?.type !== "ModuleExpression") return n ? [n, E2] : "";
  let o = [];
  if (s.type === "StaticBlock" && o.push("static "), o.push("{"), n) o.push(m2([E2, n]), E2);
  else {
    let u = e.grandparent;
    i.type === "ArrowFunctionExpression" || i.type === "FunctionExpression" || i.type === "FunctionDeclaration" || i.type === "ComponentDeclaration" || i.type === "HookDeclaration" || i.type === "ObjectMethod" || i.type === "ClassMethod" || i.type === "ClassPrivateMethod" || i.type === "ForStatement" || i.type === "WhileStatement" || i.type === "DoWhileStatement" || i.type === "DoExpression" || i.type === "ModuleExpression" || i.type === "CatchClause" && !u.finalizer || i.type === "TSModuleDeclaration" || i.type === "MatchStatementCase" || s.type === "StaticBlock" || o.push(E2);
  }
  return o.push("}"), o;
}
function xm(e, t, r) {
  let { node: n } = e, s = R2(n.directives), i = n.body.some((p2) => p2.type !== "EmptyStatement"), o = T2(n, x.Dangling);
  if (!s && !i && !o) return "";
  let u = [];
  return s && (u.push(br2(e, t, r, "directives")), (i || o) && (u.push(E2), oe2(N(0, n.directives, -1), t) && u.push(E2))), i && u.push(br2(e, t, r, "body")), o && u.push(v2(e, t)), u;
}
function gm(e) {
  let t = /* @__PURE__ */ new WeakMap();
  return function(r) {
    return t.has(r) || t.set(r, Symbol(e)), t.get(r);
  };
}
var gu = gm;
function Rt2(e, t, r) {
  let { node: n } = e, s = [], i = n.type === "ObjectTypeAnnotation", o = !Su(e), u = o ? A : E2, p2 = T2(n, x.Dangling), [c2, y2] = i && n.exact ? ["{|", "|}"] : "{}", D2;
  if (hm(e, ({ node: F2, next: C, isLast: d }) => {
    if (D2 ?? (D2 = F2), s.push(r()), o && i) {
      let { parent: b3 } = e;
      b3.inexact || !d ? s.push(",") : ie2(t) && s.push(P2(","));
    }
    !o && (Sm({ node: F2, next: C }, t) || bu({ node: F2, next: C }, t)) && s.push(";"), d || (s.push(u), oe2(F2, t) && s.push(E2));
  }), p2 && s.push(v2(e, t)), n.type === "ObjectTypeAnnotation" && n.inexact) {
    let F2;
    T2(n, x.Dangling) ? F2 = [T2(n, x.Line) || Z2(t.originalText, I(N(0, et2(n), -1))) ? E2 : A, "..."] : F2 = [D2 ? A : "", "..."], s.push(F2);
  }
  if (o) {
    let F2 = p2 || t.objectWrap === "preserve" && D2 && ue2(t.originalText, w2(n), w2(D2)), C;
    if (s.length === 0) C = c2 + y2;
    else {
      let d = t.bracketSpacing ? A : f;
      C = [c2, m2([d, ...s]), d, y2];
    }
    return e.match(void 0, (d, b3) => b3 === "typeAnnotation", (d, b3) => b3 === "typeAnnotation", Nt2) || e.match(void 0, (d, b3) => d.type === "FunctionTypeParam" && b3 === "typeAnnotation", Nt2) ? C : l(C, { shouldBreak: F2 });
  }
  return [c2, s.length > 0 ? [m2([E2, s]), E2] : "", y2];
}
function Su(e) {
  let { node: t } = e;
  if (t.type === "ObjectTypeAnnotation") {
    let { key: r, parent: n } = e;
    return r === "body" && (n.type === "InterfaceDeclaration" || n.type === "DeclareInterface" || n.type === "DeclareClass");
  }
  return t.type === "ClassBody" || t.type === "TSInterfaceBody";
}
function hm(e, t) {
  let { node: r } = e;
  if (r.type === "ClassBody" || r.type === "TSInterfaceBody") {
    e.each(t, "body");
    return;
  }
  if (r.type === "TSTypeLiteral") {
    e.each(t, "members");
    return;
  }
  if (r.type === "ObjectTypeAnnotation") {
    let n = ["properties", "indexers", "callProperties", "internalSlots"].flatMap((s) => e.map(({ node: i, index: o }) => ({ node: i, loc: w2(i), selector: [s, o] }), s)).sort((s, i) => s.loc - i.loc);
    for (let [s, { node: i, selector: o }] of n.entries()) e.call(() => t({ node: i, next: n[s + 1]?.node, isLast: s === n.length - 1 }), ...o);
  }
}
function he2(e, t) {
  let { parent: r } = e;
  return e.callParent(Su) ? t.semi || r.type === "ObjectTypeAnnotation" ? ";" : "" : r.type === "TSTypeLiteral" ? e.isLast ? t.semi ? P2(";") : "" : t.semi || bu({ node: e.node, next: e.next }, t) ? ";" : P2("", ";") : "";
}
var hu = k(["ClassProperty", "PropertyDefinition", "ClassPrivateProperty", "ClassAccessorProperty", "AccessorProperty", "TSAbstractPropertyDefinition", "TSAbstractAccessorProperty"]);
var Bu = (e) => {
  if (e.computed || e.typeAnnotation) return false;
  let { type: t, name: r } = e.key;
  return t === "Identifier" && (r === "static" || r === "get" || r === "set");
};
function Sm({ node: e, next: t }, r) {
  if (r.semi || !hu(e)) return false;
  if (!e.value && Bu(e)) return true;
  if (!t || t.static || t.accessibility || t.readonly) return false;
  if (!t.computed) {
    let n = t.key?.name;
    if (n === "in" || n === "instanceof") return true;
  }
  if (hu(t) && t.variance && !t.static && !t.declare) return true;
  switch (t.type) {
    case "ClassProperty":
    case "PropertyDefinition":
    case "TSAbstractPropertyDefinition":
      return t.computed;
    case "MethodDefinition":
    case "TSAbstractMethodDefinition":
    case "ClassMethod":
    case "ClassPrivateMethod": {
      if ((t.value ? t.value.async : t.async) || t.kind === "get" || t.kind === "set") return false;
      let s = t.value ? t.value.generator : t.generator;
      return !!(t.computed || s);
    }
    case "TSIndexSignature":
      return true;
  }
  return false;
}
var Bm = k(["TSPropertySignature"]);
function bu({ node: e, next: t }, r) {
  if (r.semi || !Bm(e)) return false;
  if (Bu(e)) return true;
  if (!t) return false;
  switch (t.type) {
    case "TSCallSignatureDeclaration":
      return true;
  }
  return false;
}
var bm = gu("heritageGroup");
var Pm = k(["TSInterfaceDeclaration", "DeclareInterface", "InterfaceDeclaration", "InterfaceTypeAnnotation"]);
function sr2(e, t, r) {
  let { node: n } = e, s = Pm(n), i = [Q2(e), Zt2(e), s ? "interface" : "class"], o = ku(e), u = [], p2 = [];
  if (n.type !== "InterfaceTypeAnnotation") {
    n.id && u.push(" ");
    for (let y2 of ["id", "typeParameters"]) if (n[y2]) {
      let { leading: D2, trailing: F2 } = e.call(() => Mt2(e, t), y2);
      u.push(D2, r(y2), m2(F2));
    }
  }
  if (n.superClass) {
    let y2 = [Lm(e, t, r), r(n.superTypeArguments ? "superTypeArguments" : "superTypeParameters")], D2 = e.call(() => ["extends ", De2(e, y2, t)], "superClass");
    o ? p2.push(A, l(D2)) : p2.push(" ", D2);
  } else p2.push(vs2(e, t, r, "extends"));
  p2.push(vs2(e, t, r, "mixins"), vs2(e, t, r, "implements"));
  let c2;
  return o ? (c2 = bm(n), i.push(l([...u, m2(p2)], { id: c2 }))) : i.push(...u, ...p2), !s && o && km(n.body) ? i.push(P2(E2, " ", { groupId: c2 })) : i.push(" "), i.push(r("body")), i;
}
function km(e) {
  return e.type === "ObjectTypeAnnotation" ? ["properties", "indexers", "callProperties", "internalSlots"].some((t) => R2(e[t])) : R2(e.body);
}
function Pu(e) {
  let t = e.superClass ? 1 : 0;
  for (let r of ["extends", "mixins", "implements"]) if (Array.isArray(e[r]) && (t += e[r].length), t > 1) return true;
  return t > 1;
}
function Im(e) {
  let { node: t } = e;
  if (T2(t.id, x.Trailing) || T2(t.typeParameters, x.Trailing) || T2(t.superClass) || Pu(t)) return true;
  if (t.superClass) return e.parent.type === "AssignmentExpression" ? false : !(t.superTypeArguments ?? t.superTypeParameters) && J2(t.superClass);
  let r = t.extends?.[0] ?? t.mixins?.[0] ?? t.implements?.[0];
  return r ? r.type === "InterfaceExtends" && r.id.type === "QualifiedTypeIdentifier" && !r.typeParameters || (r.type === "TSClassImplements" || r.type === "TSInterfaceHeritage") && J2(r.expression) && !r.typeArguments : false;
}
var js2 = /* @__PURE__ */ new WeakMap();
function ku(e) {
  let { node: t } = e;
  return js2.has(t) || js2.set(t, Im(e)), js2.get(t);
}
function vs2(e, t, r, n) {
  let { node: s } = e;
  if (!R2(s[n])) return "";
  let i = v2(e, t, { marker: n }), o = L2([",", A], e.map(r, n));
  if (!Pu(s)) {
    let u = [`${n} `, i, o];
    return ku(e) ? [A, l(u)] : [" ", u];
  }
  return [A, i, i && E2, n, l(m2([A, o]))];
}
function Lm(e, t, r) {
  let n = r("superClass"), { parent: s } = e;
  return s.type === "AssignmentExpression" ? l(P2(["(", m2([f, n]), f, ")"], n)) : n;
}
function Fn(e, t, r) {
  let { node: n } = e, s = [];
  return R2(n.decorators) && s.push(Ms2(e, t, r)), s.push(jt2(n)), n.static && s.push("static "), s.push(Zt2(e)), n.override && s.push("override "), s.push(Sr2(e, t, r)), s;
}
function dn(e, t, r) {
  let { node: n } = e, s = [];
  R2(n.decorators) && s.push(Ms2(e, t, r)), s.push(Q2(e), jt2(n)), n.static && s.push("static "), s.push(Zt2(e)), n.override && s.push("override "), n.readonly && s.push("readonly "), n.variance && s.push(r("variance")), (n.type === "ClassAccessorProperty" || n.type === "AccessorProperty" || n.type === "TSAbstractAccessorProperty") && s.push("accessor "), s.push(Ct2(e, t, r), X2(e), sn(e), G2(e, r));
  let i = n.type === "TSAbstractPropertyDefinition" || n.type === "TSAbstractAccessorProperty";
  return [ht2(e, t, r, s, " =", i ? void 0 : "value"), t.semi ? ";" : ""];
}
var Om = k(["TSAsExpression", "TSTypeAssertion", "TSNonNullExpression", "TSInstantiationExpression", "TSSatisfiesExpression"]);
function Rs2(e) {
  return Om(e) ? Rs2(e.expression) : e;
}
var Iu = k(["FunctionExpression", "ArrowFunctionExpression"]);
function Lu(e) {
  return e.type === "MemberExpression" || e.type === "OptionalMemberExpression" || e.type === "Identifier" && e.name !== "undefined";
}
function wm(e, t) {
  if (Is2(e, t)) {
    let r = Rs2(e.node.expression);
    return Iu(r) || Lu(r);
  }
  return !(!t.semi || Ps2(e, t) || ks2(e, t));
}
function Ou(e, t, r) {
  return [r("expression"), wm(e, t) ? ";" : ""];
}
function wu(e, t, r) {
  if (t.__isVueBindings || t.__isVueForBindingLeft) {
    let n = e.map(r, "program", "body", 0, "params");
    if (n.length === 1) return n[0];
    let s = L2([",", A], n);
    return t.__isVueForBindingLeft ? ["(", m2([f, l(s)]), f, ")"] : s;
  }
  if (t.__isEmbeddedTypescriptGenericParameters) {
    let n = e.map(r, "program", "body", 0, "typeParameters", "params");
    return L2([",", A], n);
  }
}
function Nu(e, t) {
  let { node: r } = e;
  switch (r.type) {
    case "RegExpLiteral":
      return _u(r);
    case "BigIntLiteral":
      return Cn(r.extra.raw);
    case "NumericLiteral":
      return dt2(r.extra.raw);
    case "StringLiteral":
      return qe2(ut2(r.extra.raw, t));
    case "NullLiteral":
      return "null";
    case "BooleanLiteral":
      return String(r.value);
    case "DirectiveLiteral":
      return Mu(r.extra.raw, t);
    case "Literal": {
      if (r.regex) return _u(r.regex);
      if (r.bigint) return Cn(r.raw);
      let { value: n } = r;
      return typeof n == "number" ? dt2(r.raw) : typeof n == "string" ? _m(e) ? Mu(r.raw, t) : qe2(ut2(r.raw, t)) : String(n);
    }
  }
}
function _m(e) {
  if (e.key !== "expression") return;
  let { parent: t } = e;
  return t.type === "ExpressionStatement" && typeof t.directive == "string";
}
function Cn(e) {
  return e.toLowerCase();
}
function _u({ pattern: e, flags: t }) {
  return t = [...t].sort().join(""), `/${e}/${t}`;
}
var Mm = "use strict";
function Mu(e, t) {
  let r = e.slice(1, -1);
  if (r === Mm || !(r.includes('"') || r.includes("'"))) {
    let n = t.singleQuote ? "'" : '"';
    return n + r + n;
  }
  return e;
}
function Nm(e, t, r) {
  let n = e.originalText.slice(t, r);
  for (let s of e[/* @__PURE__ */ Symbol.for("comments")]) {
    let i = w2(s);
    if (i > r) break;
    let o = I(s);
    if (o < t) continue;
    let u = i - t, p2 = o - t;
    n = n.slice(0, u) + W2(0, n.slice(u, p2), /[^\n]/gu, " ") + n.slice(p2);
  }
  return n;
}
var Jt2 = Nm;
var ju = k(["ImportDeclaration", "ExportDefaultDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "DeclareExportDeclaration", "DeclareExportAllDeclaration"]);
var jm = k(["EnumBooleanBody", "EnumNumberBody", "EnumBigIntBody", "EnumStringBody", "EnumSymbolBody"]);
function ir2(e, t, r) {
  let { node: n, parent: s } = e, i = jm(n), o = n.type === "TSEnumBody" || i, u = ju(n), p2 = i && n.hasUnknownMembers, c2 = o ? "members" : u ? "attributes" : "properties", y2 = n[c2], D2 = o || n.type === "ObjectPattern" && s.type !== "FunctionDeclaration" && s.type !== "FunctionExpression" && s.type !== "ArrowFunctionExpression" && s.type !== "ObjectMethod" && s.type !== "ClassMethod" && s.type !== "ClassPrivateMethod" && s.type !== "AssignmentPattern" && s.type !== "CatchClause" && n.properties.some((B3) => B3.value && (B3.value.type === "ObjectPattern" || B3.value.type === "ArrayPattern")) || n.type !== "ObjectPattern" && t.objectWrap === "preserve" && y2.length > 0 && vm(n, y2[0], t), F2 = [], C = e.map(({ node: B3 }) => {
    let O3 = [...F2, l(r())];
    return F2 = [",", A], oe2(B3, t) && F2.push(E2), O3;
  }, c2);
  if (p2) {
    let B3;
    if (T2(n, x.Dangling)) {
      let O3 = T2(n, x.Line);
      B3 = [v2(e, t), O3 || Z2(t.originalText, I(N(0, et2(n), -1))) ? E2 : A, "..."];
    } else B3 = ["..."];
    C.push([...F2, ...B3]);
  }
  let d = !(p2 || N(0, y2, -1)?.type === "RestElement"), b3;
  if (C.length === 0) {
    if (!T2(n, x.Dangling)) return ["{}", G2(e, r)];
    b3 = l(["{", v2(e, t, { indent: true }), f, "}", X2(e), G2(e, r)]);
  } else {
    let B3 = t.bracketSpacing ? A : f;
    b3 = ["{", m2([B3, ...C]), P2(d && ie2(t) ? "," : ""), B3, "}", X2(e), G2(e, r)];
  }
  return e.match((B3) => B3.type === "ObjectPattern" && !R2(B3.decorators), Nt2) || Je2(n) && (e.match(void 0, (B3, O3) => O3 === "typeAnnotation", (B3, O3) => O3 === "typeAnnotation", Nt2) || e.match(void 0, (B3, O3) => B3.type === "FunctionTypeParam" && O3 === "typeAnnotation", Nt2)) || !D2 && e.match((B3) => B3.type === "ObjectPattern", (B3) => B3.type === "AssignmentExpression" || B3.type === "VariableDeclarator") ? b3 : l(b3, { shouldBreak: D2 });
}
function vm(e, t, r) {
  let n = r.originalText, s = w2(e), i = w2(t);
  if (ju(e)) {
    let o = w2(e), u = Jt2(r, o, i);
    s = o + u.lastIndexOf("{");
  }
  return ue2(n, s, i);
}
function vu(e, t, r) {
  let { node: n } = e;
  return ["import", n.phase ? ` ${n.phase}` : "", Gs2(n), Gu(e, t, r), Ju(e, t, r), qu(e, t, r), t.semi ? ";" : ""];
}
var Ru = (e) => e.type === "ExportDefaultDeclaration" || e.type === "DeclareExportDeclaration" && e.default;
function An(e, t, r) {
  let { node: n } = e, s = [Eu(e, t, r), Q2(e), "export", Ru(n) ? " default" : ""], { declaration: i, exported: o } = n;
  return T2(n, x.Dangling) && (s.push(" ", v2(e, t)), qr2(n) && s.push(E2)), i ? s.push(" ", r("declaration")) : (s.push(Gm(n)), n.type === "ExportAllDeclaration" || n.type === "DeclareExportAllDeclaration" ? (s.push(" *"), o && s.push(" as ", r("exported"))) : s.push(Gu(e, t, r)), s.push(Ju(e, t, r), qu(e, t, r))), s.push(Jm(n, t)), s;
}
var Rm = k(["ClassDeclaration", "ComponentDeclaration", "FunctionDeclaration", "TSInterfaceDeclaration", "DeclareClass", "DeclareComponent", "DeclareFunction", "DeclareHook", "HookDeclaration", "TSDeclareFunction", "EnumDeclaration"]);
function Jm(e, t) {
  return t.semi && (!e.declaration || Ru(e) && !Rm(e.declaration)) ? ";" : "";
}
function Js2(e, t = true) {
  return e && e !== "value" ? `${t ? " " : ""}${e}${t ? "" : " "}` : "";
}
function Gs2(e, t) {
  return Js2(e.importKind, t);
}
function Gm(e) {
  return Js2(e.exportKind);
}
function Ju(e, t, r) {
  let { node: n } = e;
  return n.source ? [Wu(n, t) ? " from" : "", " ", r("source")] : "";
}
function Gu(e, t, r) {
  let { node: n } = e;
  if (!Wu(n, t)) return "";
  let s = [" "];
  if (R2(n.specifiers)) {
    let i = [], o = [];
    e.each(() => {
      let u = e.node.type;
      if (u === "ExportNamespaceSpecifier" || u === "ExportDefaultSpecifier" || u === "ImportNamespaceSpecifier" || u === "ImportDefaultSpecifier") i.push(r());
      else if (u === "ExportSpecifier" || u === "ImportSpecifier") o.push(r());
      else throw new Qe2(n, "specifier");
    }, "specifiers"), s.push(L2(", ", i)), o.length > 0 && (i.length > 0 && s.push(", "), o.length > 1 || i.length > 0 || n.specifiers.some((p2) => T2(p2)) ? s.push(l(["{", m2([t.bracketSpacing ? A : f, L2([",", A], o)]), P2(ie2(t) ? "," : ""), t.bracketSpacing ? A : f, "}"])) : s.push(["{", t.bracketSpacing ? " " : "", ...o, t.bracketSpacing ? " " : "", "}"]));
  } else s.push("{}");
  return s;
}
function Wu(e, t) {
  return e.type !== "ImportDeclaration" || R2(e.specifiers) || e.importKind === "type" ? true : Jt2(t, w2(e), w2(e.source)).trimEnd().endsWith("from");
}
function Wm(e, t) {
  if (e.extra?.deprecatedAssertSyntax) return "assert";
  let r = Jt2(t, I(e.source), e.attributes?.[0] ? w2(e.attributes[0]) : I(e)).trimStart();
  return r.startsWith("assert") ? "assert" : r.startsWith("with") || R2(e.attributes) ? "with" : void 0;
}
var qm = (e) => {
  let { attributes: t } = e;
  if (t.length !== 1) return false;
  let [r] = t, { type: n, key: s, value: i } = r;
  return n === "ImportAttribute" && (s.type === "Identifier" && s.name === "type" || V2(s) && s.value === "type") && V2(i) && !T2(r) && !T2(s) && !T2(i);
};
function qu(e, t, r) {
  let { node: n } = e;
  if (!n.source) return "";
  let s = Wm(n, t);
  if (!s) return "";
  let i = ir2(e, t, r);
  return qm(n) && (i = _t2(i)), [` ${s} `, i];
}
function Uu(e, t, r) {
  let { node: n } = e, { type: s } = n, i = s.startsWith("Import"), o = i ? "imported" : "local", u = i ? "local" : "exported", p2 = n[o], c2 = n[u], y2 = "", D2 = "";
  return s === "ExportNamespaceSpecifier" || s === "ImportNamespaceSpecifier" ? y2 = "*" : p2 && (y2 = r(o)), c2 && !Um(n) && (D2 = r(u)), [Js2(s === "ImportSpecifier" ? n.importKind : n.exportKind, false), y2, y2 && D2 ? " as " : "", D2];
}
function Um(e) {
  if (e.type !== "ImportSpecifier" && e.type !== "ExportSpecifier") return false;
  let { local: t, [e.type === "ImportSpecifier" ? "imported" : "exported"]: r } = e;
  if (t.type !== r.type || !ai2(t, r)) return false;
  if (V2(t)) return t.value === r.value && pe2(t) === pe2(r);
  switch (t.type) {
    case "Identifier":
      return t.name === r.name;
    default:
      return false;
  }
}
function or2(e, t) {
  return ["...", t("argument"), G2(e, t)];
}
function Ym(e) {
  let t = [e];
  for (let r = 0; r < t.length; r++) {
    let n = t[r];
    for (let s of ["test", "consequent", "alternate"]) {
      let i = n[s];
      if (H2(i)) return true;
      i.type === "ConditionalExpression" && t.push(i);
    }
  }
  return false;
}
function Hm(e, t, r) {
  let { node: n } = e, s = n.type === "ConditionalExpression", i = s ? "alternate" : "falseType", { parent: o } = e, u = s ? r("test") : [r("checkType"), " ", "extends", " ", r("extendsType")];
  return o.type === n.type && o[i] === n ? xe2(2, u) : u;
}
var Xm = /* @__PURE__ */ new Map([["AssignmentExpression", "right"], ["VariableDeclarator", "init"], ["ReturnStatement", "argument"], ["ThrowStatement", "argument"], ["UnaryExpression", "argument"], ["YieldExpression", "argument"], ["AwaitExpression", "argument"]]);
function Vm(e) {
  let { node: t } = e;
  if (t.type !== "ConditionalExpression") return false;
  let r, n = t;
  for (let s = 0; !r; s++) {
    let i = e.getParentNode(s);
    if (i.type === "ChainExpression" && i.expression === n || M2(i) && i.callee === n || J2(i) && i.object === n || i.type === "TSNonNullExpression" && i.expression === n) {
      n = i;
      continue;
    }
    i.type === "NewExpression" && i.callee === n || Ae2(i) && i.expression === n ? (r = e.getParentNode(s + 1), n = i) : r = i;
  }
  return n === t ? false : r[Xm.get(r.type)] === n;
}
function Yu(e, t, r) {
  let { node: n } = e, s = n.type === "ConditionalExpression", i = s ? "consequent" : "trueType", o = s ? "alternate" : "falseType", u = s ? ["test"] : ["checkType", "extendsType"], p2 = n[i], c2 = n[o], y2 = [], D2 = false, { parent: F2 } = e, C = F2.type === n.type && u.some((Y3) => F2[Y3] === n), d = F2.type === n.type && !C, b3, B3, O3 = 0;
  do
    B3 = b3 || n, b3 = e.getParentNode(O3), O3++;
  while (b3 && b3.type === n.type && u.every((Y3) => b3[Y3] !== B3));
  let h = b3 || F2, g2 = B3;
  if (s && (H2(n[u[0]]) || H2(p2) || H2(c2) || Ym(g2))) {
    D2 = true, d = true;
    let Y3 = (ee3) => [P2("("), m2([f, ee3]), f, P2(")")], z3 = (ee3) => ee3.type === "NullLiteral" || ee3.type === "Literal" && ee3.value === null || ee3.type === "Identifier" && ee3.name === "undefined";
    y2.push(" ? ", z3(p2) ? r(i) : Y3(r(i)), " : ", c2.type === n.type || z3(c2) ? r(o) : Y3(r(o)));
  } else {
    let Y3 = (ee3) => t.useTabs ? m2(r(ee3)) : xe2(2, r(ee3)), z3 = [A, "? ", p2.type === n.type ? P2("", "(") : "", Y3(i), p2.type === n.type ? P2("", ")") : "", A, ": ", Y3(o)];
    y2.push(F2.type !== n.type || F2[o] === n || C ? z3 : t.useTabs ? Qr2(m2(z3)) : xe2(Math.max(0, t.tabWidth - 2), z3));
  }
  let S3 = (Y3) => F2 === h ? l(Y3) : Y3, j3 = !D2 && (J2(F2) || F2.type === "NGPipeExpression" && F2.left === n) && !F2.computed, U3 = Vm(e), fe3 = S3([Hm(e, t, r), d ? y2 : m2(y2), s && j3 && !U3 ? f : ""]);
  return C || U3 ? l([m2([f, fe3]), f]) : fe3;
}
function $m(e, t) {
  return (J2(t) || t.type === "NGPipeExpression" && t.left === e) && !t.computed;
}
function Km(e, t, r, n) {
  return [...e.map((i) => et2(i)), et2(t), et2(r)].flat().some((i) => ce2(i) && ue2(n.originalText, w2(i), I(i)));
}
var Qm = /* @__PURE__ */ new Map([["AssignmentExpression", "right"], ["VariableDeclarator", "init"], ["ReturnStatement", "argument"], ["ThrowStatement", "argument"], ["UnaryExpression", "argument"], ["YieldExpression", "argument"], ["AwaitExpression", "argument"]]);
function zm(e) {
  let { node: t } = e;
  if (t.type !== "ConditionalExpression") return false;
  let r, n = t;
  for (let s = 0; !r; s++) {
    let i = e.getParentNode(s);
    if (i.type === "ChainExpression" && i.expression === n || M2(i) && i.callee === n || J2(i) && i.object === n || i.type === "TSNonNullExpression" && i.expression === n) {
      n = i;
      continue;
    }
    i.type === "NewExpression" && i.callee === n || Ae2(i) && i.expression === n ? (r = e.getParentNode(s + 1), n = i) : r = i;
  }
  return n === t ? false : r[Qm.get(r.type)] === n;
}
var Ws2 = (e) => [P2("("), m2([f, e]), f, P2(")")];
function ur2(e, t, r, n) {
  if (!t.experimentalTernaries) return Yu(e, t, r);
  let { node: s } = e, i = s.type === "ConditionalExpression", o = Ue2(s), u = i ? "consequent" : "trueType", p2 = i ? "alternate" : "falseType", c2 = i ? ["test"] : ["checkType", "extendsType"], y2 = s[u], D2 = s[p2], F2 = c2.map((mr3) => s[mr3]), { parent: C } = e, d = C.type === s.type, b3 = d && c2.some((mr3) => C[mr3] === s), B3 = d && C[p2] === s, O3 = y2.type === s.type, h = D2.type === s.type, g2 = h || B3, S3 = t.tabWidth > 2 || t.useTabs, j3, U3, fe3 = 0;
  do
    U3 = j3 || s, j3 = e.getParentNode(fe3), fe3++;
  while (j3 && j3.type === s.type && c2.every((mr3) => j3[mr3] !== U3));
  let Y3 = j3 || C, z3 = n && n.assignmentLayout && n.assignmentLayout !== "break-after-operator" && (C.type === "AssignmentExpression" || C.type === "VariableDeclarator" || C.type === "ClassProperty" || C.type === "PropertyDefinition" || C.type === "ClassPrivateProperty" || C.type === "ObjectProperty" || C.type === "Property"), ee3 = (C.type === "ReturnStatement" || C.type === "ThrowStatement") && !(O3 || h), Ie3 = i && Y3.type === "JSXExpressionContainer" && e.grandparent.type !== "JSXAttribute", st3 = zm(e), _3 = $m(s, C), re2 = o && ge2(e, t), ae2 = S3 ? t.useTabs ? "	" : " ".repeat(t.tabWidth - 1) : "", it3 = Km(F2, y2, D2, t) || O3 || h, Bt2 = !g2 && !d && !o && (Ie3 ? y2.type === "NullLiteral" || y2.type === "Literal" && y2.value === null : Fr2(y2, t) && Vn(s.test, 3)), Mn2 = g2 || B3 || o && !d || d && i && Vn(s.test, 1) || Bt2, Pr3 = [];
  !O3 && T2(y2, x.Dangling) && e.call(() => {
    Pr3.push(v2(e, t), E2);
  }, "consequent");
  let cr3 = [];
  T2(s.test, x.Dangling) && e.call(() => {
    cr3.push(v2(e, t));
  }, "test"), !h && T2(D2, x.Dangling) && e.call(() => {
    cr3.push(v2(e, t));
  }, "alternate"), T2(s, x.Dangling) && cr3.push(v2(e, t));
  let Vs2 = /* @__PURE__ */ Symbol("test"), xa2 = /* @__PURE__ */ Symbol("consequent"), kr3 = /* @__PURE__ */ Symbol("test-and-consequent"), ga2 = i ? [Ws2(r("test")), s.test.type === "ConditionalExpression" ? ke2 : ""] : [r("checkType"), " ", "extends", " ", Ue2(s.extendsType) || s.extendsType.type === "TSMappedType" ? r("extendsType") : l(Ws2(r("extendsType")))], $s2 = l([ga2, " ?"], { id: Vs2 }), ha2 = r(u), Ir3 = m2([O3 || Ie3 && (H2(y2) || d || g2) ? E2 : A, Pr3, ha2]), Sa2 = Mn2 ? l([$s2, g2 ? Ir3 : P2(Ir3, l(Ir3, { id: xa2 }), { groupId: Vs2 })], { id: kr3 }) : [$s2, Ir3], Nn2 = r(p2), Ks2 = Bt2 ? P2(Nn2, Qr2(Ws2(Nn2)), { groupId: kr3 }) : Nn2, lr3 = [Sa2, cr3.length > 0 ? [m2([E2, cr3]), E2] : h ? E2 : Bt2 ? P2(A, " ", { groupId: kr3 }) : A, ":", h ? " " : S3 ? Mn2 ? P2(ae2, P2(g2 || Bt2 ? " " : ae2, " "), { groupId: kr3 }) : P2(ae2, " ") : " ", h ? Ks2 : l([m2(Ks2), Ie3 && !Bt2 ? f : ""]), _3 && !st3 ? f : "", it3 ? ke2 : ""];
  return z3 && !it3 ? l(m2([f, l(lr3)])) : z3 || ee3 ? l(m2(lr3)) : st3 || o && b3 ? l([m2([f, lr3]), re2 ? f : ""]) : C === Y3 ? l(lr3) : lr3;
}
function Hu(e, t, r, n) {
  let { node: s } = e;
  if (Jr2(s)) return Nu(e, t);
  switch (s.type) {
    case "JsExpressionRoot":
      return r("node");
    case "JsonRoot":
      return [v2(e, t), r("node"), E2];
    case "File":
      return wu(e, t, r) ?? r("program");
    case "ExpressionStatement":
      return Ou(e, t, r);
    case "ChainExpression":
      return r("expression");
    case "ParenthesizedExpression":
      return !T2(s.expression) && (se2(s.expression) || q2(s.expression)) ? ["(", r("expression"), ")"] : l(["(", m2([f, r("expression")]), f, ")"]);
    case "AssignmentExpression":
      return zo(e, t, r);
    case "VariableDeclarator":
      return Zo(e, t, r);
    case "BinaryExpression":
    case "LogicalExpression":
      return on(e, t, r);
    case "AssignmentPattern":
      return [r("left"), " = ", r("right")];
    case "OptionalMemberExpression":
    case "MemberExpression":
      return Ho(e, t, r);
    case "MetaProperty":
      return [r("meta"), ".", r("property")];
    case "BindExpression":
      return Yo(e, t, r);
    case "Identifier":
      return [s.name, X2(e), sn(e), G2(e, r)];
    case "V8IntrinsicIdentifier":
      return ["%", s.name];
    case "SpreadElement":
      return or2(e, r);
    case "RestElement":
      return or2(e, r);
    case "FunctionDeclaration":
    case "FunctionExpression":
      return mn(e, t, r, n);
    case "ArrowFunctionExpression":
      return Tu(e, t, r, n);
    case "YieldExpression":
      return [`yield${s.delegate ? "*" : ""}`, s.argument ? [" ", r("argument")] : ""];
    case "AwaitExpression": {
      let i = ["await"];
      if (s.argument) {
        i.push(" ", r("argument"));
        let { parent: o } = e;
        if (M2(o) && o.callee === s || J2(o) && o.object === s) {
          i = [m2([f, ...i]), f];
          let u = e.findAncestor((p2) => p2.type === "AwaitExpression" || p2.type === "BlockStatement");
          if (u?.type !== "AwaitExpression" || !ye2(u.argument, (p2) => p2 === s)) return l(i);
        }
      }
      return i;
    }
    case "ExportDefaultDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return An(e, t, r);
    case "ImportDeclaration":
      return vu(e, t, r);
    case "ImportSpecifier":
    case "ExportSpecifier":
    case "ImportNamespaceSpecifier":
    case "ExportNamespaceSpecifier":
    case "ImportDefaultSpecifier":
    case "ExportDefaultSpecifier":
      return Uu(e, t, r);
    case "ImportAttribute":
      return ln(e, t, r);
    case "Program":
    case "BlockStatement":
    case "StaticBlock":
      return En(e, t, r);
    case "ClassBody":
      return Rt2(e, t, r);
    case "ThrowStatement":
      return ou(e, t, r);
    case "ReturnStatement":
      return iu(e, t, r);
    case "NewExpression":
    case "ImportExpression":
    case "OptionalCallExpression":
    case "CallExpression":
      return vt2(e, t, r);
    case "ObjectExpression":
    case "ObjectPattern":
      return ir2(e, t, r);
    case "Property":
      return mt2(s) ? Sr2(e, t, r) : ln(e, t, r);
    case "ObjectProperty":
      return ln(e, t, r);
    case "ObjectMethod":
      return Sr2(e, t, r);
    case "Decorator":
      return ["@", r("expression")];
    case "ArrayExpression":
    case "ArrayPattern":
      return tr2(e, t, r);
    case "SequenceExpression": {
      let { parent: i } = e;
      if (i.type === "ExpressionStatement" || i.type === "ForStatement") {
        let u = [];
        return e.each(({ isFirst: p2 }) => {
          p2 ? u.push(r()) : u.push(",", m2([A, r()]));
        }, "expressions"), l(u);
      }
      let o = L2([",", A], e.map(r, "expressions"));
      return (i.type === "ReturnStatement" || i.type === "ThrowStatement") && e.key === "argument" || i.type === "ArrowFunctionExpression" && e.key === "body" ? l(P2([m2([f, o]), f], o)) : l(o);
    }
    case "ThisExpression":
      return "this";
    case "Super":
      return "super";
    case "Directive":
      return [r("value"), t.semi ? ";" : ""];
    case "UnaryExpression": {
      let i = [s.operator];
      return /[a-z]$/u.test(s.operator) && i.push(" "), T2(s.argument) ? i.push(l(["(", m2([f, r("argument")]), f, ")"])) : i.push(r("argument")), i;
    }
    case "UpdateExpression":
      return [s.prefix ? s.operator : "", r("argument"), s.prefix ? "" : s.operator];
    case "ConditionalExpression":
      return ur2(e, t, r, n);
    case "VariableDeclaration": {
      let i = e.map(r, "declarations"), o = e.parent, u = o.type === "ForStatement" || o.type === "ForInStatement" || o.type === "ForOfStatement", p2 = s.declarations.some((y2) => y2.init), c2;
      return i.length === 1 && !T2(s.declarations[0]) ? c2 = i[0] : i.length > 0 && (c2 = m2(i[0])), l([Q2(e), s.kind, c2 ? [" ", c2] : "", m2(i.slice(1).map((y2) => [",", p2 && !u ? E2 : A, y2])), t.semi && !(u && o.body !== s) ? ";" : ""]);
    }
    case "WithStatement":
      return l(["with (", r("object"), ")", Ft2(s.body, r("body"))]);
    case "IfStatement": {
      let i = Ft2(s.consequent, r("consequent")), u = [l(["if (", l([m2([f, r("test")]), f]), ")", i])];
      if (s.alternate) {
        let p2 = T2(s.consequent, x.Trailing | x.Line) || qr2(s), c2 = s.consequent.type === "BlockStatement" && !p2;
        u.push(c2 ? " " : E2), T2(s, x.Dangling) && u.push(v2(e, t), p2 ? E2 : " "), u.push("else", l(Ft2(s.alternate, r("alternate"), s.alternate.type === "IfStatement")));
      }
      return u;
    }
    case "ForStatement": {
      let i = Ft2(s.body, r("body")), o = v2(e, t), u = o ? [o, f] : "";
      return !s.init && !s.test && !s.update ? [u, l(["for (;;)", i])] : [u, l(["for (", l([m2([f, r("init"), ";", A, r("test"), ";", s.update ? [A, r("update")] : P2("", A)]), f]), ")", i])];
    }
    case "WhileStatement":
      return l(["while (", l([m2([f, r("test")]), f]), ")", Ft2(s.body, r("body"))]);
    case "ForInStatement":
      return l(["for (", r("left"), " in ", r("right"), ")", Ft2(s.body, r("body"))]);
    case "ForOfStatement":
      return l(["for", s.await ? " await" : "", " (", r("left"), " of ", r("right"), ")", Ft2(s.body, r("body"))]);
    case "DoWhileStatement": {
      let i = Ft2(s.body, r("body"));
      return [l(["do", i]), s.body.type === "BlockStatement" ? " " : E2, "while (", l([m2([f, r("test")]), f]), ")", t.semi ? ";" : ""];
    }
    case "DoExpression":
      return [s.async ? "async " : "", "do ", r("body")];
    case "BreakStatement":
    case "ContinueStatement":
      return [s.type === "BreakStatement" ? "break" : "continue", s.label ? [" ", r("label")] : "", t.semi ? ";" : ""];
    case "LabeledStatement":
      return [r("label"), `:${s.body.type === "EmptyStatement" && !T2(s.body, x.Leading) ? "" : " "}`, r("body")];
    case "TryStatement":
      return ["try ", r("block"), s.handler ? [" ", r("handler")] : "", s.finalizer ? [" finally ", r("finalizer")] : ""];
    case "CatchClause":
      if (s.param) {
        let i = T2(s.param, (u) => !ce2(u) || u.leading && Z2(t.originalText, I(u)) || u.trailing && Z2(t.originalText, w2(u), { backwards: true })), o = r("param");
        return ["catch ", i ? ["(", m2([f, o]), f, ") "] : ["(", o, ") "], r("body")];
      }
      return ["catch ", r("body")];
    case "SwitchStatement":
      return [l(["switch (", m2([f, r("discriminant")]), f, ")"]), " {", s.cases.length > 0 ? m2([E2, L2(E2, e.map(({ node: i, isLast: o }) => [r(), !o && oe2(i, t) ? E2 : ""], "cases"))]) : "", E2, "}"];
    case "SwitchCase": {
      let i = [];
      s.test ? i.push("case ", r("test"), ":") : i.push("default:"), T2(s, x.Dangling) && i.push(" ", v2(e, t));
      let o = s.consequent.filter((u) => u.type !== "EmptyStatement");
      if (o.length > 0) {
        let u = br2(e, t, r, "consequent");
        i.push(o.length === 1 && o[0].type === "BlockStatement" ? [" ", u] : m2([E2, u]));
      }
      return i;
    }
    case "DebuggerStatement":
      return ["debugger", t.semi ? ";" : ""];
    case "ClassDeclaration":
    case "ClassExpression":
      return sr2(e, t, r);
    case "ClassMethod":
    case "ClassPrivateMethod":
    case "MethodDefinition":
      return Fn(e, t, r);
    case "ClassProperty":
    case "PropertyDefinition":
    case "ClassPrivateProperty":
    case "ClassAccessorProperty":
    case "AccessorProperty":
      return dn(e, t, r);
    case "TemplateElement":
      return qe2(s.value.raw);
    case "TemplateLiteral":
      return en(e, t, r);
    case "TaggedTemplateExpression":
      return io(e, t, r);
    case "PrivateIdentifier":
      return ["#", s.name];
    case "PrivateName":
      return ["#", r("id")];
    case "TopicReference":
      return "%";
    case "ArgumentPlaceholder":
      return "?";
    case "ModuleExpression":
      return ["module ", r("body")];
    case "VoidPattern":
      return "void";
    case "EmptyStatement":
      if (kt2(e)) return ";";
    case "InterpreterDirective":
    default:
      throw new Qe2(s, "ESTree");
  }
}
function Tn(e) {
  return [e("elementType"), "[]"];
}
var Zm = k(["SatisfiesExpression", "TSSatisfiesExpression"]);
function xn(e, t, r) {
  let { parent: n, node: s, key: i } = e, u = s.type === "AsConstExpression" ? "const" : r("typeAnnotation"), p2 = [r("expression"), " ", Zm(s) ? "satisfies" : "as", " ", u];
  return i === "callee" && M2(n) || i === "object" && J2(n) ? l([m2([f, ...p2]), f]) : p2;
}
function Xu(e, t, r) {
  let { node: n } = e, s = [Q2(e), "component"];
  n.id && s.push(" ", r("id")), s.push(r("typeParameters"));
  let i = eD(e, t, r);
  return n.rendersType ? s.push(l([i, " ", r("rendersType")])) : s.push(l([i])), n.body && s.push(" ", r("body")), t.semi && n.type === "DeclareComponent" && s.push(";"), s;
}
function eD(e, t, r) {
  let { node: n } = e, s = n.params;
  if (n.rest && (s = [...s, n.rest]), s.length === 0) return ["(", v2(e, t, { filter: (o) => _e2(t.originalText, I(o)) === ")" }), ")"];
  let i = [];
  return rD(e, (o, u) => {
    let p2 = u === s.length - 1;
    p2 && n.rest && i.push("..."), i.push(r()), !p2 && (i.push(","), oe2(s[u], t) ? i.push(E2, E2) : i.push(A));
  }), ["(", m2([f, ...i]), P2(ie2(t, "all") && !tD(n, s) ? "," : ""), f, ")"];
}
function tD(e, t) {
  return e.rest || N(0, t, -1)?.type === "RestElement";
}
function rD(e, t) {
  let { node: r } = e, n = 0, s = (i) => t(i, n++);
  e.each(s, "params"), r.rest && e.call(s, "rest");
}
function Vu(e, t, r) {
  let { node: n } = e;
  return n.shorthand ? r("local") : [r("name"), " as ", r("local")];
}
function $u(e, t, r) {
  let { node: n } = e, s = [];
  return n.name && s.push(r("name"), n.optional ? "?: " : ": "), s.push(r("typeAnnotation")), s;
}
function qs2(e, t, r) {
  return ir2(e, t, r);
}
function Ku(e, t, r) {
  let { node: n } = e;
  return [n.type === "EnumSymbolBody" || n.explicitType ? `of ${n.type.slice(4, -4).toLowerCase()} ` : "", qs2(e, t, r)];
}
function gn(e, t) {
  let { node: r } = e, n = t("id");
  r.computed && (n = ["[", n, "]"]);
  let s = "";
  return r.initializer && (s = t("initializer")), r.init && (s = t("init")), s ? [n, " = ", s] : n;
}
function hn(e, t) {
  let { node: r } = e;
  return [Q2(e), r.const ? "const " : "", "enum ", t("id"), " ", t("body")];
}
function Sn(e, t, r) {
  let { node: n } = e, s = [Zt2(e)];
  (n.type === "TSConstructorType" || n.type === "TSConstructSignatureDeclaration") && s.push("new ");
  let i = Ke2(e, t, r, false, true), o = [];
  return n.type === "FunctionTypeAnnotation" ? o.push(nD(e) ? " => " : ": ", r("returnType")) : o.push(G2(e, r, "returnType")), lt2(n, o) && (i = l(i)), s.push(i, o), [l(s), n.type === "TSConstructSignatureDeclaration" || n.type === "TSCallSignatureDeclaration" ? he2(e, t) : ""];
}
function nD(e) {
  let { node: t, parent: r } = e;
  return t.type === "FunctionTypeAnnotation" && (Gr2(r) || !((r.type === "ObjectTypeProperty" || r.type === "ObjectTypeInternalSlot") && !r.variance && !r.optional && bt2(r, t) || r.type === "ObjectTypeCallProperty" || e.getParentNode(2)?.type === "DeclareFunction"));
}
function zu(e, t, r) {
  let { node: n } = e, s = ["hook"];
  n.id && s.push(" ", r("id"));
  let i = Ke2(e, t, r, false, true), o = rr2(e, r), u = lt2(n, o);
  return s.push(l([u ? l(i) : i, o]), n.body ? " " : "", r("body")), s;
}
function Zu(e, t, r) {
  let { node: n } = e, s = [Q2(e), "hook"];
  return n.id && s.push(" ", r("id")), t.semi && s.push(";"), s;
}
function Qu(e) {
  let { node: t } = e;
  return t.type === "HookTypeAnnotation" && e.getParentNode(2)?.type === "DeclareHook";
}
function ea2(e, t, r) {
  let { node: n } = e, s = Ke2(e, t, r, false, true), i = [Qu(e) ? ": " : " => ", r("returnType")];
  return l([Qu(e) ? "" : "hook ", lt2(n, i) ? l(s) : s, i]);
}
function Bn(e, t, r) {
  return [r("objectType"), X2(e), "[", r("indexType"), "]"];
}
function bn(e, t, r) {
  return ["infer ", r("typeParameter")];
}
function Pn(e, t, r) {
  let n = false;
  return l(e.map(({ isFirst: s, previous: i, node: o, index: u }) => {
    let p2 = r();
    if (s) return p2;
    let c2 = Je2(o), y2 = Je2(i);
    return y2 && c2 ? [" & ", n ? m2(p2) : p2] : !y2 && !c2 || Ee2(t.originalText, o) ? t.experimentalOperatorPosition === "start" ? m2([A, "& ", p2]) : m2([" &", A, p2]) : (u > 1 && (n = true), [" & ", u > 1 ? m2(p2) : p2]);
  }, "types"));
}
function sD(e) {
  switch (e) {
    case null:
      return "";
    case "PlusOptional":
      return "+?";
    case "MinusOptional":
      return "-?";
    case "Optional":
      return "?";
  }
}
function ra2(e, t, r) {
  let { node: n } = e;
  return [l([n.variance ? r("variance") : "", "[", m2([r("keyTparam"), " in ", r("sourceType")]), "]", sD(n.optional), ": ", r("propType")]), he2(e, t)];
}
function ta2(e, t) {
  return e === "+" || e === "-" ? e + t : t;
}
function na(e, t, r) {
  let { node: n } = e, s = false;
  if (t.objectWrap === "preserve") {
    let i = w2(n), o = Jt2(t, i + 1, w2(n.key)), u = i + 1 + o.search(/\S/u);
    ue2(t.originalText, i, u) && (s = true);
  }
  return l(["{", m2([t.bracketSpacing ? A : f, T2(n, x.Dangling) ? l([v2(e, t), E2]) : "", l([n.readonly ? [ta2(n.readonly, "readonly"), " "] : "", "[", r("key"), " in ", r("constraint"), n.nameType ? [" as ", r("nameType")] : "", "]", n.optional ? ta2(n.optional, "?") : "", n.typeAnnotation ? ": " : "", r("typeAnnotation")]), t.semi ? P2(";") : ""]), t.bracketSpacing ? A : f, "}"], { shouldBreak: s });
}
function sa2(e, t, r) {
  let { node: n } = e;
  return [l(["match (", m2([f, r("argument")]), f, ")"]), " {", n.cases.length > 0 ? m2([E2, L2(E2, e.map(({ node: s, isLast: i }) => [r(), !i && oe2(s, t) ? E2 : ""], "cases"))]) : "", E2, "}"];
}
function ia2(e, t, r) {
  let { node: n } = e, s = T2(n, x.Dangling) ? [" ", v2(e, t)] : [], i = n.type === "MatchStatementCase" ? [" ", r("body")] : m2([A, r("body"), ","]);
  return [r("pattern"), n.guard ? l([m2([A, "if (", r("guard"), ")"])]) : "", l([" =>", s, i])];
}
function oa(e, t, r) {
  let { node: n } = e;
  switch (n.type) {
    case "MatchOrPattern":
      return uD(e, t, r);
    case "MatchAsPattern":
      return [r("pattern"), " as ", r("target")];
    case "MatchWildcardPattern":
      return ["_"];
    case "MatchLiteralPattern":
      return r("literal");
    case "MatchUnaryPattern":
      return [n.operator, r("argument")];
    case "MatchIdentifierPattern":
      return r("id");
    case "MatchMemberPattern": {
      let s = n.property.type === "Identifier" ? [".", r("property")] : ["[", m2([f, r("property")]), f, "]"];
      return l([r("base"), s]);
    }
    case "MatchBindingPattern":
      return [n.kind, " ", r("id")];
    case "MatchObjectPattern": {
      let s = e.map(r, "properties");
      return n.rest && s.push(r("rest")), l(["{", m2([f, L2([",", A], s)]), n.rest ? "" : P2(","), f, "}"]);
    }
    case "MatchArrayPattern": {
      let s = e.map(r, "elements");
      return n.rest && s.push(r("rest")), l(["[", m2([f, L2([",", A], s)]), n.rest ? "" : P2(","), f, "]"]);
    }
    case "MatchObjectPatternProperty":
      return n.shorthand ? r("pattern") : l([r("key"), ":", m2([A, r("pattern")])]);
    case "MatchRestPattern": {
      let s = ["..."];
      return n.argument && s.push(r("argument")), s;
    }
  }
}
var ua2 = k(["MatchWildcardPattern", "MatchLiteralPattern", "MatchUnaryPattern", "MatchIdentifierPattern"]);
function iD(e) {
  let { patterns: t } = e;
  if (t.some((n) => T2(n))) return false;
  let r = t.find((n) => n.type === "MatchObjectPattern");
  return r ? t.every((n) => n === r || ua2(n)) : false;
}
function oD(e) {
  return ua2(e) || e.type === "MatchObjectPattern" ? true : e.type === "MatchOrPattern" ? iD(e) : false;
}
function uD(e, t, r) {
  let { node: n } = e, { parent: s } = e, i = s.type !== "MatchStatementCase" && s.type !== "MatchExpressionCase" && s.type !== "MatchArrayPattern" && s.type !== "MatchObjectPatternProperty" && !Ee2(t.originalText, n), o = oD(n), u = e.map(() => {
    let c2 = r();
    return o || (c2 = xe2(2, c2)), De2(e, c2, t);
  }, "patterns");
  if (o) return L2(" | ", u);
  let p2 = [P2(["| "]), L2([A, "| "], u)];
  return ge2(e, t) ? l([m2([P2([f]), p2]), f]) : s.type === "MatchArrayPattern" && s.elements.length > 1 ? l([m2([P2(["(", f]), p2]), f, P2(")")]) : l(i ? m2(p2) : p2);
}
function aa(e, t, r) {
  let { node: n } = e, s = [Q2(e), "opaque type ", r("id"), r("typeParameters")];
  if (n.supertype && s.push(": ", r("supertype")), n.lowerBound || n.upperBound) {
    let i = [];
    n.lowerBound && i.push(m2([A, "super ", r("lowerBound")])), n.upperBound && i.push(m2([A, "extends ", r("upperBound")])), s.push(l(i));
  }
  return n.impltype && s.push(" = ", r("impltype")), s.push(t.semi ? ";" : ""), s;
}
function kn(e, t, r) {
  let { node: n } = e;
  return ["...", ...n.type === "TupleTypeSpreadElement" && n.label ? [r("label"), ": "] : [], r("typeAnnotation")];
}
function In(e, t, r) {
  let { node: n } = e;
  return [n.variance ? r("variance") : "", r("label"), n.optional ? "?" : "", ": ", r("elementType")];
}
function Ln(e, t, r) {
  let { node: n } = e, s = [Q2(e), "type ", r("id"), r("typeParameters")], i = n.type === "TSTypeAliasDeclaration" ? "typeAnnotation" : "right";
  return [ht2(e, t, r, s, " =", i), t.semi ? ";" : ""];
}
function aD(e, t, r) {
  let { node: n } = e;
  return K2(n).length === 1 && n.type.startsWith("TS") && !n[r][0].constraint && e.parent.type === "ArrowFunctionExpression" && !(t.filepath && /\.ts$/u.test(t.filepath));
}
function Gt2(e, t, r, n) {
  let { node: s } = e;
  if (!s[n]) return "";
  if (!Array.isArray(s[n])) return r(n);
  let i = It2(e.grandparent), o = e.match((c2) => !(c2[n].length === 1 && Je2(c2[n][0])), void 0, (c2, y2) => y2 === "typeAnnotation", (c2) => c2.type === "Identifier", Bs2);
  if (s[n].length === 0 || !o && (i || s[n].length === 1 && (s[n][0].type === "NullableTypeAnnotation" || Jo(s[n][0])))) return ["<", L2(", ", e.map(r, n)), pD(e, t), ">"];
  let p2 = s.type === "TSTypeParameterInstantiation" ? "" : aD(e, t, n) ? "," : ie2(t) ? P2(",") : "";
  return l(["<", m2([f, L2([",", A], e.map(r, n))]), p2, f, ">"]);
}
function pD(e, t) {
  let { node: r } = e;
  if (!T2(r, x.Dangling)) return "";
  let n = !T2(r, x.Line), s = v2(e, t, { indent: !n });
  return n ? s : [s, E2];
}
function On(e, t, r) {
  let { node: n } = e, s = [n.const ? "const " : ""], i = n.type === "TSTypeParameter" ? r("name") : n.name;
  if (n.variance && s.push(r("variance")), n.in && s.push("in "), n.out && s.push("out "), s.push(i), n.bound && (n.usesExtendsBound && s.push(" extends "), s.push(G2(e, r, "bound"))), n.constraint) {
    let o = /* @__PURE__ */ Symbol("constraint");
    s.push(" extends", l(m2(A), { id: o }), je2, yt2(r("constraint"), { groupId: o }));
  }
  if (n.default) {
    let o = /* @__PURE__ */ Symbol("default");
    s.push(" =", l(m2(A), { id: o }), je2, yt2(r("default"), { groupId: o }));
  }
  return l(s);
}
function wn(e, t) {
  let { node: r } = e;
  return [r.type === "TSTypePredicate" && r.asserts ? "asserts " : r.type === "TypePredicate" && r.kind ? `${r.kind} ` : "", t("parameterName"), r.typeAnnotation ? [" is ", G2(e, t)] : ""];
}
function _n({ node: e }, t) {
  let r = e.type === "TSTypeQuery" ? "exprName" : "argument";
  return ["typeof ", t(r), t("typeArguments")];
}
function pa(e, t, r) {
  let { node: n } = e;
  if (Nr2(n)) return n.type.slice(0, -14).toLowerCase();
  switch (n.type) {
    case "ComponentDeclaration":
    case "DeclareComponent":
    case "ComponentTypeAnnotation":
      return Xu(e, t, r);
    case "ComponentParameter":
      return Vu(e, t, r);
    case "ComponentTypeParameter":
      return $u(e, t, r);
    case "HookDeclaration":
      return zu(e, t, r);
    case "DeclareHook":
      return Zu(e, t, r);
    case "HookTypeAnnotation":
      return ea2(e, t, r);
    case "DeclareFunction":
      return [Q2(e), "function ", r("id"), r("predicate"), t.semi ? ";" : ""];
    case "DeclareModule":
      return ["declare module ", r("id"), " ", r("body")];
    case "DeclareModuleExports":
      return ["declare module.exports", G2(e, r), t.semi ? ";" : ""];
    case "DeclareNamespace":
      return ["declare namespace ", r("id"), " ", r("body")];
    case "DeclareVariable":
      return [Q2(e), n.kind ?? "var", " ", r("id"), t.semi ? ";" : ""];
    case "DeclareExportDeclaration":
    case "DeclareExportAllDeclaration":
      return An(e, t, r);
    case "DeclareOpaqueType":
    case "OpaqueType":
      return aa(e, t, r);
    case "DeclareTypeAlias":
    case "TypeAlias":
      return Ln(e, t, r);
    case "IntersectionTypeAnnotation":
      return Pn(e, t, r);
    case "UnionTypeAnnotation":
      return un(e, t, r);
    case "ConditionalTypeAnnotation":
      return ur2(e, t, r);
    case "InferTypeAnnotation":
      return bn(e, t, r);
    case "FunctionTypeAnnotation":
      return Sn(e, t, r);
    case "TupleTypeAnnotation":
      return tr2(e, t, r);
    case "TupleTypeLabeledElement":
      return In(e, t, r);
    case "TupleTypeSpreadElement":
      return kn(e, t, r);
    case "GenericTypeAnnotation":
      return [r("id"), Gt2(e, t, r, "typeParameters")];
    case "IndexedAccessType":
    case "OptionalIndexedAccessType":
      return Bn(e, t, r);
    case "TypeAnnotation":
      return an(e, t, r);
    case "TypeParameter":
      return On(e, t, r);
    case "TypeofTypeAnnotation":
      return _n(e, r);
    case "ExistsTypeAnnotation":
      return "*";
    case "ArrayTypeAnnotation":
      return Tn(r);
    case "DeclareEnum":
    case "EnumDeclaration":
      return hn(e, r);
    case "EnumBooleanBody":
    case "EnumNumberBody":
    case "EnumBigIntBody":
    case "EnumStringBody":
    case "EnumSymbolBody":
      return Ku(e, t, r);
    case "EnumBooleanMember":
    case "EnumNumberMember":
    case "EnumBigIntMember":
    case "EnumStringMember":
    case "EnumDefaultedMember":
      return gn(e, r);
    case "FunctionTypeParam": {
      let s = n.name ? r("name") : e.parent.this === n ? "this" : "";
      return [s, X2(e), s ? ": " : "", r("typeAnnotation")];
    }
    case "DeclareClass":
    case "DeclareInterface":
    case "InterfaceDeclaration":
    case "InterfaceTypeAnnotation":
      return sr2(e, t, r);
    case "ObjectTypeAnnotation":
      return Rt2(e, t, r);
    case "ClassImplements":
    case "InterfaceExtends":
      return [r("id"), r("typeParameters")];
    case "NullableTypeAnnotation":
      return ["?", r("typeAnnotation")];
    case "Variance": {
      let { kind: s } = n;
      return Le2(s === "plus" || s === "minus"), s === "plus" ? "+" : "-";
    }
    case "KeyofTypeAnnotation":
      return ["keyof ", r("argument")];
    case "ObjectTypeCallProperty":
      return [n.static ? "static " : "", r("value"), he2(e, t)];
    case "ObjectTypeMappedTypeProperty":
      return ra2(e, t, r);
    case "ObjectTypeIndexer":
      return [n.static ? "static " : "", n.variance ? r("variance") : "", "[", r("id"), n.id ? ": " : "", r("key"), "]: ", r("value"), he2(e, t)];
    case "ObjectTypeProperty": {
      let s = "";
      return n.proto ? s = "proto " : n.static && (s = "static "), [s, n.kind !== "init" ? n.kind + " " : "", n.variance ? r("variance") : "", Ct2(e, t, r), X2(e), mt2(n) ? "" : ": ", r("value"), he2(e, t)];
    }
    case "ObjectTypeInternalSlot":
      return [n.static ? "static " : "", "[[", r("id"), "]]", X2(e), n.method ? "" : ": ", r("value"), he2(e, t)];
    case "ObjectTypeSpreadProperty":
      return or2(e, r);
    case "QualifiedTypeofIdentifier":
    case "QualifiedTypeIdentifier":
      return [r("qualification"), ".", r("id")];
    case "NullLiteralTypeAnnotation":
      return "null";
    case "BooleanLiteralTypeAnnotation":
      return String(n.value);
    case "StringLiteralTypeAnnotation":
      return qe2(ut2(pe2(n), t));
    case "NumberLiteralTypeAnnotation":
      return dt2(pe2(n));
    case "BigIntLiteralTypeAnnotation":
      return Cn(pe2(n));
    case "TypeCastExpression":
      return ["(", r("expression"), G2(e, r), ")"];
    case "TypePredicate":
      return wn(e, r);
    case "TypeOperator":
      return [n.operator, " ", r("typeAnnotation")];
    case "TypeParameterDeclaration":
    case "TypeParameterInstantiation":
      return Gt2(e, t, r, "params");
    case "InferredPredicate":
    case "DeclaredPredicate":
      return [e.key === "predicate" && e.parent.type !== "DeclareFunction" && !e.parent.returnType ? ": " : " ", "%checks", ...n.type === "DeclaredPredicate" ? ["(", r("value"), ")"] : []];
    case "AsExpression":
    case "AsConstExpression":
    case "SatisfiesExpression":
      return xn(e, t, r);
    case "MatchExpression":
    case "MatchStatement":
      return sa2(e, t, r);
    case "MatchExpressionCase":
    case "MatchStatementCase":
      return ia2(e, t, r);
    case "MatchOrPattern":
    case "MatchAsPattern":
    case "MatchWildcardPattern":
    case "MatchLiteralPattern":
    case "MatchUnaryPattern":
    case "MatchIdentifierPattern":
    case "MatchMemberPattern":
    case "MatchBindingPattern":
    case "MatchObjectPattern":
    case "MatchObjectPatternProperty":
    case "MatchRestPattern":
    case "MatchArrayPattern":
      return oa(e, t, r);
  }
}
function ca(e, t, r) {
  let { node: n } = e, s = n.parameters.length > 1 ? P2(ie2(t) ? "," : "") : "", i = l([m2([f, L2([", ", f], e.map(r, "parameters"))]), s, f]);
  return [e.key === "body" && e.parent.type === "ClassBody" && n.static ? "static " : "", n.readonly ? "readonly " : "", "[", n.parameters ? i : "", "]", G2(e, r), he2(e, t)];
}
function Us2(e, t, r) {
  let { node: n } = e;
  return [n.postfix ? "" : r, G2(e, t), n.postfix ? r : ""];
}
function la(e, t, r) {
  let { node: n } = e, s = [], i = n.kind && n.kind !== "method" ? `${n.kind} ` : "";
  s.push(jt2(n), i, n.computed ? "[" : "", r("key"), n.computed ? "]" : "", X2(e));
  let o = Ke2(e, t, r, false, true), u = G2(e, r, "returnType"), p2 = lt2(n, u);
  return s.push(p2 ? l(o) : o), n.returnType && s.push(l(u)), [l(s), he2(e, t)];
}
function ma2(e, t, r) {
  let { node: n } = e;
  return [Q2(e), n.kind === "global" ? "" : `${n.kind} `, r("id"), n.body ? [" ", l(r("body"))] : t.semi ? ";" : ""];
}
function Da(e, t, r) {
  let { node: n } = e, s = !(q2(n.expression) || se2(n.expression)), i = l(["<", m2([f, r("typeAnnotation")]), f, ">"]), o = [P2("("), m2([f, r("expression")]), f, P2(")")];
  return s ? nt2([[i, r("expression")], [i, l(o, { shouldBreak: true })], [i, r("expression")]]) : l([i, r("expression")]);
}
function fa(e, t, r) {
  let { node: n } = e;
  if (n.type.startsWith("TS")) {
    if (jr2(n)) return n.type.slice(2, -7).toLowerCase();
    switch (n.type) {
      case "TSThisType":
        return "this";
      case "TSTypeAssertion":
        return Da(e, t, r);
      case "TSDeclareFunction":
        return mn(e, t, r);
      case "TSExportAssignment":
        return ["export = ", r("expression"), t.semi ? ";" : ""];
      case "TSModuleBlock":
        return En(e, t, r);
      case "TSInterfaceBody":
      case "TSTypeLiteral":
        return Rt2(e, t, r);
      case "TSTypeAliasDeclaration":
        return Ln(e, t, r);
      case "TSQualifiedName":
        return [r("left"), ".", r("right")];
      case "TSAbstractMethodDefinition":
      case "TSDeclareMethod":
        return Fn(e, t, r);
      case "TSAbstractAccessorProperty":
      case "TSAbstractPropertyDefinition":
        return dn(e, t, r);
      case "TSInterfaceHeritage":
      case "TSClassImplements":
      case "TSInstantiationExpression":
        return [r("expression"), r("typeArguments")];
      case "TSTemplateLiteralType":
        return en(e, t, r);
      case "TSNamedTupleMember":
        return In(e, t, r);
      case "TSRestType":
        return kn(e, t, r);
      case "TSOptionalType":
        return [r("typeAnnotation"), "?"];
      case "TSInterfaceDeclaration":
        return sr2(e, t, r);
      case "TSTypeParameterDeclaration":
      case "TSTypeParameterInstantiation":
        return Gt2(e, t, r, "params");
      case "TSTypeParameter":
        return On(e, t, r);
      case "TSAsExpression":
      case "TSSatisfiesExpression":
        return xn(e, t, r);
      case "TSArrayType":
        return Tn(r);
      case "TSPropertySignature":
        return [n.readonly ? "readonly " : "", Ct2(e, t, r), X2(e), G2(e, r), he2(e, t)];
      case "TSParameterProperty":
        return [jt2(n), n.static ? "static " : "", n.override ? "override " : "", n.readonly ? "readonly " : "", r("parameter")];
      case "TSTypeQuery":
        return _n(e, r);
      case "TSIndexSignature":
        return ca(e, t, r);
      case "TSTypePredicate":
        return wn(e, r);
      case "TSNonNullExpression":
        return [r("expression"), "!"];
      case "TSImportType":
        return [vt2(e, t, r), n.qualifier ? [".", r("qualifier")] : "", Gt2(e, t, r, "typeArguments")];
      case "TSLiteralType":
        return r("literal");
      case "TSIndexedAccessType":
        return Bn(e, t, r);
      case "TSTypeOperator":
        return [n.operator, " ", r("typeAnnotation")];
      case "TSMappedType":
        return na(e, t, r);
      case "TSMethodSignature":
        return la(e, t, r);
      case "TSNamespaceExportDeclaration":
        return ["export as namespace ", r("id"), t.semi ? ";" : ""];
      case "TSEnumDeclaration":
        return hn(e, r);
      case "TSEnumBody":
        return qs2(e, t, r);
      case "TSEnumMember":
        return gn(e, r);
      case "TSImportEqualsDeclaration":
        return ["import ", Gs2(n, false), r("id"), " = ", r("moduleReference"), t.semi ? ";" : ""];
      case "TSExternalModuleReference":
        return vt2(e, t, r);
      case "TSModuleDeclaration":
        return ma2(e, t, r);
      case "TSConditionalType":
        return ur2(e, t, r);
      case "TSInferType":
        return bn(e, t, r);
      case "TSIntersectionType":
        return Pn(e, t, r);
      case "TSUnionType":
        return un(e, t, r);
      case "TSFunctionType":
      case "TSCallSignatureDeclaration":
      case "TSConstructorType":
      case "TSConstructSignatureDeclaration":
        return Sn(e, t, r);
      case "TSTupleType":
        return tr2(e, t, r);
      case "TSTypeReference":
        return [r("typeName"), Gt2(e, t, r, "typeArguments")];
      case "TSTypeAnnotation":
        return an(e, t, r);
      case "TSEmptyBodyFunctionExpression":
        return Dn(e, t, r);
      case "TSJSDocAllType":
        return "*";
      case "TSJSDocUnknownType":
        return "?";
      case "TSJSDocNullableType":
        return Us2(e, r, "?");
      case "TSJSDocNonNullableType":
        return Us2(e, r, "!");
      case "TSParenthesizedType":
      default:
        throw new Qe2(n, "TypeScript");
    }
  }
}
function cD(e, t, r, n) {
  for (let s of [yu, mu, pa, fa, Hu]) {
    let i = s(e, t, r, n);
    if (i !== void 0) return i;
  }
}
var lD = k(["ClassMethod", "ClassPrivateMethod", "ClassProperty", "ClassAccessorProperty", "AccessorProperty", "TSAbstractAccessorProperty", "PropertyDefinition", "TSAbstractPropertyDefinition", "ClassPrivateProperty", "MethodDefinition", "TSAbstractMethodDefinition", "TSDeclareMethod"]);
function mD(e, t, r, n) {
  e.isRoot && t.__onHtmlBindingRoot?.(e.node, t);
  let { node: s } = e, i = nr2(e) ? t.originalText.slice(w2(s), I(s)) : cD(e, t, r, n);
  if (!i) return "";
  if (lD(s)) return i;
  let o = R2(s.decorators), u = Fu(e, t, r), p2 = s.type === "ClassExpression";
  if (o && !p2) return Ar2(i, (D2) => l([u, D2]));
  let c2 = ge2(e, t), y2 = uu(e, t);
  return !u && !c2 && !y2 ? i : Ar2(i, (D2) => [y2 ? ";" : "", c2 ? "(" : "", c2 && p2 && o ? [m2([A, u, D2]), A] : [u, D2], c2 ? ")" : ""]);
}
var Ys2 = mD;
var DD = { experimental_avoidAstMutation: true };
var ya = [{ name: "JSON.stringify", type: "data", aceMode: "json", extensions: [".importmap"], filenames: ["package.json", "package-lock.json", "composer.json"], tmScope: "source.json", aliases: ["geojson", "jsonl", "sarif", "topojson"], codemirrorMode: "javascript", codemirrorMimeType: "application/json", parsers: ["json-stringify"], vscodeLanguageIds: ["json"], linguistLanguageId: 174 }, { name: "JSON", type: "data", aceMode: "json", extensions: [".json", ".4DForm", ".4DProject", ".avsc", ".geojson", ".gltf", ".har", ".ice", ".JSON-tmLanguage", ".json.example", ".mcmeta", ".sarif", ".tact", ".tfstate", ".tfstate.backup", ".topojson", ".webapp", ".webmanifest", ".yy", ".yyp"], filenames: [".all-contributorsrc", ".arcconfig", ".auto-changelog", ".c8rc", ".htmlhintrc", ".imgbotconfig", ".nycrc", ".tern-config", ".tern-project", ".watchmanconfig", ".babelrc", ".jscsrc", ".jshintrc", ".jslintrc", ".swcrc"], tmScope: "source.json", aliases: ["geojson", "jsonl", "sarif", "topojson"], codemirrorMode: "javascript", codemirrorMimeType: "application/json", parsers: ["json"], vscodeLanguageIds: ["json"], linguistLanguageId: 174 }, { name: "JSON with Comments", type: "data", aceMode: "javascript", extensions: [".jsonc", ".code-snippets", ".code-workspace", ".sublime-build", ".sublime-color-scheme", ".sublime-commands", ".sublime-completions", ".sublime-keymap", ".sublime-macro", ".sublime-menu", ".sublime-mousemap", ".sublime-project", ".sublime-settings", ".sublime-theme", ".sublime-workspace", ".sublime_metrics", ".sublime_session"], filenames: [], tmScope: "source.json.comments", aliases: ["jsonc"], codemirrorMode: "javascript", codemirrorMimeType: "text/javascript", group: "JSON", parsers: ["jsonc"], vscodeLanguageIds: ["jsonc"], linguistLanguageId: 423 }, { name: "JSON5", type: "data", aceMode: "json5", extensions: [".json5"], tmScope: "source.js", codemirrorMode: "javascript", codemirrorMimeType: "application/json", parsers: ["json5"], vscodeLanguageIds: ["json5"], linguistLanguageId: 175 }];
var Xs2 = {};
jn(Xs2, { getVisitorKeys: () => Fa, massageAstNode: () => Ca, print: () => yD });
var ar2 = [[]];
var Ea = { JsonRoot: ["node"], ArrayExpression: ["elements"], ObjectExpression: ["properties"], ObjectProperty: ["key", "value"], UnaryExpression: ["argument"], NullLiteral: ar2[0], BooleanLiteral: ar2[0], StringLiteral: ar2[0], NumericLiteral: ar2[0], Identifier: ar2[0], TemplateLiteral: ["quasis"], TemplateElement: ar2[0] };
var fD = _r2(Ea);
var Fa = fD;
function yD(e, t, r) {
  let { node: n } = e;
  switch (n.type) {
    case "JsonRoot":
      return [r("node"), E2];
    case "ArrayExpression": {
      if (n.elements.length === 0) return "[]";
      let s = e.map(() => e.node === null ? "null" : r(), "elements");
      return ["[", m2([E2, L2([",", E2], s)]), E2, "]"];
    }
    case "ObjectExpression":
      return n.properties.length === 0 ? "{}" : ["{", m2([E2, L2([",", E2], e.map(r, "properties"))]), E2, "}"];
    case "ObjectProperty":
      return [r("key"), ": ", r("value")];
    case "UnaryExpression":
      return [n.operator === "+" ? "" : n.operator, r("argument")];
    case "NullLiteral":
      return "null";
    case "BooleanLiteral":
      return n.value ? "true" : "false";
    case "StringLiteral":
      return JSON.stringify(n.value);
    case "NumericLiteral":
      return da2(e) ? JSON.stringify(String(n.value)) : JSON.stringify(n.value);
    case "Identifier":
      return da2(e) ? JSON.stringify(n.name) : n.name;
    case "TemplateLiteral":
      return r(["quasis", 0]);
    case "TemplateElement":
      return JSON.stringify(n.value.cooked);
    default:
      throw new Qe2(n, "JSON");
  }
}
function da2(e) {
  return e.key === "key" && e.parent.type === "ObjectProperty";
}
var ED = /* @__PURE__ */ new Set(["start", "end", "extra", "loc", "comments", "leadingComments", "trailingComments", "innerComments", "errors", "range", "tokens"]);
function Ca(e, t) {
  let { type: r } = e;
  if (r === "ObjectProperty") {
    let { key: n } = e;
    n.type === "Identifier" ? t.key = { type: "StringLiteral", value: n.name } : n.type === "NumericLiteral" && (t.key = { type: "StringLiteral", value: String(n.value) });
    return;
  }
  if (r === "UnaryExpression" && e.operator === "+") return t.argument;
  if (r === "ArrayExpression") {
    for (let [n, s] of e.elements.entries()) s === null && t.elements.splice(n, 0, { type: "NullLiteral" });
    return;
  }
  if (r === "TemplateLiteral") return { type: "StringLiteral", value: e.quasis[0].value.cooked };
}
Ca.ignoredProperties = ED;
var pr2 = { bracketSpacing: { category: "Common", type: "boolean", default: true, description: "Print spaces between brackets.", oppositeDescription: "Do not print spaces between brackets." }, objectWrap: { category: "Common", type: "choice", default: "preserve", description: "How to wrap object literals.", choices: [{ value: "preserve", description: "Keep as multi-line, if there is a newline between the opening brace and first property." }, { value: "collapse", description: "Fit to a single line when possible." }] }, singleQuote: { category: "Common", type: "boolean", default: false, description: "Use single quotes instead of double quotes." }, proseWrap: { category: "Common", type: "choice", default: "preserve", description: "How to wrap prose.", choices: [{ value: "always", description: "Wrap prose if it exceeds the print width." }, { value: "never", description: "Do not wrap prose." }, { value: "preserve", description: "Wrap prose as-is." }] }, bracketSameLine: { category: "Common", type: "boolean", default: false, description: "Put > of opening tags on the last line instead of on a new line." }, singleAttributePerLine: { category: "Common", type: "boolean", default: false, description: "Enforce single attribute per line in HTML, Vue and JSX." } };
var St2 = "JavaScript";
var FD = { arrowParens: { category: St2, type: "choice", default: "always", description: "Include parentheses around a sole arrow function parameter.", choices: [{ value: "always", description: "Always include parens. Example: `(x) => x`" }, { value: "avoid", description: "Omit parens when possible. Example: `x => x`" }] }, bracketSameLine: pr2.bracketSameLine, objectWrap: pr2.objectWrap, bracketSpacing: pr2.bracketSpacing, jsxBracketSameLine: { category: St2, type: "boolean", description: "Put > on the last line instead of at a new line.", deprecated: "2.4.0" }, semi: { category: St2, type: "boolean", default: true, description: "Print semicolons.", oppositeDescription: "Do not print semicolons, except at the beginning of lines which may need them." }, experimentalOperatorPosition: { category: St2, type: "choice", default: "end", description: "Where to print operators when binary expressions wrap lines.", choices: [{ value: "start", description: "Print operators at the start of new lines." }, { value: "end", description: "Print operators at the end of previous lines." }] }, experimentalTernaries: { category: St2, type: "boolean", default: false, description: "Use curious ternaries, with the question mark after the condition.", oppositeDescription: "Default behavior of ternaries; keep question marks on the same line as the consequent." }, singleQuote: pr2.singleQuote, jsxSingleQuote: { category: St2, type: "boolean", default: false, description: "Use single quotes in JSX." }, quoteProps: { category: St2, type: "choice", default: "as-needed", description: "Change when properties in objects are quoted.", choices: [{ value: "as-needed", description: "Only add quotes around object properties where required." }, { value: "consistent", description: "If at least one property in an object requires quotes, quote all properties." }, { value: "preserve", description: "Respect the input use of quotes in object properties." }] }, trailingComma: { category: St2, type: "choice", default: "all", description: "Print trailing commas wherever possible when multi-line.", choices: [{ value: "all", description: "Trailing commas wherever possible (including function arguments)." }, { value: "es5", description: "Trailing commas where valid in ES5 (objects, arrays, etc.)" }, { value: "none", description: "No trailing commas." }] }, singleAttributePerLine: pr2.singleAttributePerLine };
var Aa = FD;
var dD = { estree: Hs2, "estree-json": Xs2 };
var CD = [...Qs2, ...ya];

// node_modules/prettier/standalone.mjs
var Zn2 = Object.create;
var Mt3 = Object.defineProperty;
var eo2 = Object.getOwnPropertyDescriptor;
var to2 = Object.getOwnPropertyNames;
var uo2 = Object.getPrototypeOf;
var ro2 = Object.prototype.hasOwnProperty;
var no2 = (e, t) => () => (t || e((t = { exports: {} }).exports, t), t.exports);
var Yt3 = (e, t) => {
  for (var u in t) Mt3(e, u, { get: t[u], enumerable: true });
};
var oo2 = (e, t, u, r) => {
  if (t && typeof t == "object" || typeof t == "function") for (let o of to2(t)) !ro2.call(e, o) && o !== u && Mt3(e, o, { get: () => t[o], enumerable: !(r = eo2(t, o)) || r.enumerable });
  return e;
};
var ao2 = (e, t, u) => (u = e != null ? Zn2(uo2(e)) : {}, oo2(t || !e || !e.__esModule ? Mt3(u, "default", { value: e, enumerable: true }) : u, e));
var dn2 = no2((of, ln2) => {
  var yt3, bt3, At3, _t3, xt3, $e3, bu2, Ke3, Bt2, cn2, Tt3, Ve3, Nt3, St3, wt3, pe3, fn3, Ot3, Pt3, Aa2;
  Nt3 = /\/(?![*\/])(?:\[(?:[^\]\\\n\r\u2028\u2029]+|\\.)*\]|[^\/\\\n\r\u2028\u2029]+|\\.)*(\/[$_\u200C\u200D\p{ID_Continue}]*|\\)?/yu;
  Ve3 = /--|\+\+|=>|\.{3}|\??\.(?!\d)|(?:&&|\|\||\?\?|[+\-%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2}|\/(?![\/*]))=?|[?~,:;[\](){}]/y;
  yt3 = /(\x23?)(?=[$_\p{ID_Start}\\])(?:[$_\u200C\u200D\p{ID_Continue}]+|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+/yu;
  wt3 = /(['"])(?:[^'"\\\n\r]+|(?!\1)['"]|\\(?:\r\n|[^]))*(\1)?/y;
  Tt3 = /(?:0[xX][\da-fA-F](?:_?[\da-fA-F])*|0[oO][0-7](?:_?[0-7])*|0[bB][01](?:_?[01])*)n?|0n|[1-9](?:_?\d)*n|(?:(?:0(?!\d)|0\d*[89]\d*|[1-9](?:_?\d)*)(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?|0[0-7]+/y;
  pe3 = /[`}](?:[^`\\$]+|\\[^]|\$(?!\{))*(`|\$\{)?/y;
  Pt3 = /[\t\v\f\ufeff\p{Zs}]+/yu;
  Ke3 = /\r?\n|[\r\u2028\u2029]/y;
  Bt2 = /\/\*(?:[^*]+|\*(?!\/))*(\*\/)?/y;
  St3 = /\/\/.*/y;
  At3 = /[<>.:={}]|\/(?![\/*])/y;
  bt3 = /[$_\p{ID_Start}][$_\u200C\u200D\p{ID_Continue}-]*/yu;
  _t3 = /(['"])(?:[^'"]+|(?!\1)['"])*(\1)?/y;
  xt3 = /[^<>{}]+/y;
  Ot3 = /^(?:[\/+-]|\.{3}|\?(?:InterpolationIn(?:JSX|Template)|NoLineTerminatorHere|NonExpressionParenEnd|UnaryIncDec))?$|[{}([,;<>=*%&|^!~?:]$/;
  fn3 = /^(?:=>|[;\]){}]|else|\?(?:NoLineTerminatorHere|NonExpressionParenEnd))?$/;
  $e3 = /^(?:await|case|default|delete|do|else|instanceof|new|return|throw|typeof|void|yield)$/;
  bu2 = /^(?:return|throw|yield)$/;
  cn2 = RegExp(Ke3.source);
  ln2.exports = Aa2 = function* (e, { jsx: t = false } = {}) {
    var u, r, o, n, a3, s, i, D2, f2, l2, d, c2, p2, F2;
    for ({ length: s } = e, n = 0, a3 = "", F2 = [{ tag: "JS" }], u = [], d = 0, c2 = false; n < s; ) {
      switch (D2 = F2[F2.length - 1], D2.tag) {
        case "JS":
        case "JSNonExpressionParen":
        case "InterpolationInTemplate":
        case "InterpolationInJSX":
          if (e[n] === "/" && (Ot3.test(a3) || $e3.test(a3)) && (Nt3.lastIndex = n, i = Nt3.exec(e))) {
            n = Nt3.lastIndex, a3 = i[0], c2 = true, yield { type: "RegularExpressionLiteral", value: i[0], closed: i[1] !== void 0 && i[1] !== "\\" };
            continue;
          }
          if (Ve3.lastIndex = n, i = Ve3.exec(e)) {
            switch (p2 = i[0], f2 = Ve3.lastIndex, l2 = p2, p2) {
              case "(":
                a3 === "?NonExpressionParenKeyword" && F2.push({ tag: "JSNonExpressionParen", nesting: d }), d++, c2 = false;
                break;
              case ")":
                d--, c2 = true, D2.tag === "JSNonExpressionParen" && d === D2.nesting && (F2.pop(), l2 = "?NonExpressionParenEnd", c2 = false);
                break;
              case "{":
                Ve3.lastIndex = 0, o = !fn3.test(a3) && (Ot3.test(a3) || $e3.test(a3)), u.push(o), c2 = false;
                break;
              case "}":
                switch (D2.tag) {
                  case "InterpolationInTemplate":
                    if (u.length === D2.nesting) {
                      pe3.lastIndex = n, i = pe3.exec(e), n = pe3.lastIndex, a3 = i[0], i[1] === "${" ? (a3 = "?InterpolationInTemplate", c2 = false, yield { type: "TemplateMiddle", value: i[0] }) : (F2.pop(), c2 = true, yield { type: "TemplateTail", value: i[0], closed: i[1] === "`" });
                      continue;
                    }
                    break;
                  case "InterpolationInJSX":
                    if (u.length === D2.nesting) {
                      F2.pop(), n += 1, a3 = "}", yield { type: "JSXPunctuator", value: "}" };
                      continue;
                    }
                }
                c2 = u.pop(), l2 = c2 ? "?ExpressionBraceEnd" : "}";
                break;
              case "]":
                c2 = true;
                break;
              case "++":
              case "--":
                l2 = c2 ? "?PostfixIncDec" : "?UnaryIncDec";
                break;
              case "<":
                if (t && (Ot3.test(a3) || $e3.test(a3))) {
                  F2.push({ tag: "JSXTag" }), n += 1, a3 = "<", yield { type: "JSXPunctuator", value: p2 };
                  continue;
                }
                c2 = false;
                break;
              default:
                c2 = false;
            }
            n = f2, a3 = l2, yield { type: "Punctuator", value: p2 };
            continue;
          }
          if (yt3.lastIndex = n, i = yt3.exec(e)) {
            switch (n = yt3.lastIndex, l2 = i[0], i[0]) {
              case "for":
              case "if":
              case "while":
              case "with":
                a3 !== "." && a3 !== "?." && (l2 = "?NonExpressionParenKeyword");
            }
            a3 = l2, c2 = !$e3.test(i[0]), yield { type: i[1] === "#" ? "PrivateIdentifier" : "IdentifierName", value: i[0] };
            continue;
          }
          if (wt3.lastIndex = n, i = wt3.exec(e)) {
            n = wt3.lastIndex, a3 = i[0], c2 = true, yield { type: "StringLiteral", value: i[0], closed: i[2] !== void 0 };
            continue;
          }
          if (Tt3.lastIndex = n, i = Tt3.exec(e)) {
            n = Tt3.lastIndex, a3 = i[0], c2 = true, yield { type: "NumericLiteral", value: i[0] };
            continue;
          }
          if (pe3.lastIndex = n, i = pe3.exec(e)) {
            n = pe3.lastIndex, a3 = i[0], i[1] === "${" ? (a3 = "?InterpolationInTemplate", F2.push({ tag: "InterpolationInTemplate", nesting: u.length }), c2 = false, yield { type: "TemplateHead", value: i[0] }) : (c2 = true, yield { type: "NoSubstitutionTemplate", value: i[0], closed: i[1] === "`" });
            continue;
          }
          break;
        case "JSXTag":
        case "JSXTagEnd":
          if (At3.lastIndex = n, i = At3.exec(e)) {
            switch (n = At3.lastIndex, l2 = i[0], i[0]) {
              case "<":
                F2.push({ tag: "JSXTag" });
                break;
              case ">":
                F2.pop(), a3 === "/" || D2.tag === "JSXTagEnd" ? (l2 = "?JSX", c2 = true) : F2.push({ tag: "JSXChildren" });
                break;
              case "{":
                F2.push({ tag: "InterpolationInJSX", nesting: u.length }), l2 = "?InterpolationInJSX", c2 = false;
                break;
              case "/":
                a3 === "<" && (F2.pop(), F2[F2.length - 1].tag === "JSXChildren" && F2.pop(), F2.push({ tag: "JSXTagEnd" }));
            }
            a3 = l2, yield { type: "JSXPunctuator", value: i[0] };
            continue;
          }
          if (bt3.lastIndex = n, i = bt3.exec(e)) {
            n = bt3.lastIndex, a3 = i[0], yield { type: "JSXIdentifier", value: i[0] };
            continue;
          }
          if (_t3.lastIndex = n, i = _t3.exec(e)) {
            n = _t3.lastIndex, a3 = i[0], yield { type: "JSXString", value: i[0], closed: i[2] !== void 0 };
            continue;
          }
          break;
        case "JSXChildren":
          if (xt3.lastIndex = n, i = xt3.exec(e)) {
            n = xt3.lastIndex, a3 = i[0], yield { type: "JSXText", value: i[0] };
            continue;
          }
          switch (e[n]) {
            case "<":
              F2.push({ tag: "JSXTag" }), n++, a3 = "<", yield { type: "JSXPunctuator", value: "<" };
              continue;
            case "{":
              F2.push({ tag: "InterpolationInJSX", nesting: u.length }), n++, a3 = "?InterpolationInJSX", c2 = false, yield { type: "JSXPunctuator", value: "{" };
              continue;
          }
      }
      if (Pt3.lastIndex = n, i = Pt3.exec(e)) {
        n = Pt3.lastIndex, yield { type: "WhiteSpace", value: i[0] };
        continue;
      }
      if (Ke3.lastIndex = n, i = Ke3.exec(e)) {
        n = Ke3.lastIndex, c2 = false, bu2.test(a3) && (a3 = "?NoLineTerminatorHere"), yield { type: "LineTerminatorSequence", value: i[0] };
        continue;
      }
      if (Bt2.lastIndex = n, i = Bt2.exec(e)) {
        n = Bt2.lastIndex, cn2.test(i[0]) && (c2 = false, bu2.test(a3) && (a3 = "?NoLineTerminatorHere")), yield { type: "MultiLineComment", value: i[0], closed: i[1] !== void 0 };
        continue;
      }
      if (St3.lastIndex = n, i = St3.exec(e)) {
        n = St3.lastIndex, c2 = false, yield { type: "SingleLineComment", value: i[0] };
        continue;
      }
      r = String.fromCodePoint(e.codePointAt(n)), n += r.length, a3 = r, c2 = false, yield { type: D2.tag.startsWith("JSX") ? "JSXInvalid" : "Invalid", value: r };
    }
  };
});
var Hn2 = {};
Yt3(Hn2, { __debug: () => li3, check: () => ci3, doc: () => wu2, format: () => Jn, formatWithCursor: () => zn2, getSupportInfo: () => fi3, util: () => Pu2, version: () => Mn });
var X3 = (e, t) => (u, r, ...o) => u | 1 && r == null ? void 0 : (t.call(r) ?? r[e]).apply(r, o);
var io2 = String.prototype.replaceAll ?? function(e, t) {
  return e.global ? this.replace(e, t) : this.split(e).join(t);
};
var so2 = X3("replaceAll", function() {
  if (typeof this == "string") return io2;
});
var oe3 = so2;
var Ne3 = class {
  diff(t, u, r = {}) {
    let o;
    typeof r == "function" ? (o = r, r = {}) : "callback" in r && (o = r.callback);
    let n = this.castInput(t, r), a3 = this.castInput(u, r), s = this.removeEmpty(this.tokenize(n, r)), i = this.removeEmpty(this.tokenize(a3, r));
    return this.diffWithOptionsObj(s, i, r, o);
  }
  diffWithOptionsObj(t, u, r, o) {
    var n;
    let a3 = (m3) => {
      if (m3 = this.postProcess(m3, r), o) {
        setTimeout(function() {
          o(m3);
        }, 0);
        return;
      } else return m3;
    }, s = u.length, i = t.length, D2 = 1, f2 = s + i;
    r.maxEditLength != null && (f2 = Math.min(f2, r.maxEditLength));
    let l2 = (n = r.timeout) !== null && n !== void 0 ? n : 1 / 0, d = Date.now() + l2, c2 = [{ oldPos: -1, lastComponent: void 0 }], p2 = this.extractCommon(c2[0], u, t, 0, r);
    if (c2[0].oldPos + 1 >= i && p2 + 1 >= s) return a3(this.buildValues(c2[0].lastComponent, u, t));
    let F2 = -1 / 0, C = 1 / 0, y2 = () => {
      for (let m3 = Math.max(F2, -D2); m3 <= Math.min(C, D2); m3 += 2) {
        let h, E3 = c2[m3 - 1], g2 = c2[m3 + 1];
        E3 && (c2[m3 - 1] = void 0);
        let A2 = false;
        if (g2) {
          let Q3 = g2.oldPos - m3;
          A2 = g2 && 0 <= Q3 && Q3 < s;
        }
        let J3 = E3 && E3.oldPos + 1 < i;
        if (!A2 && !J3) {
          c2[m3] = void 0;
          continue;
        }
        if (!J3 || A2 && E3.oldPos < g2.oldPos ? h = this.addToPath(g2, true, false, 0, r) : h = this.addToPath(E3, false, true, 1, r), p2 = this.extractCommon(h, u, t, m3, r), h.oldPos + 1 >= i && p2 + 1 >= s) return a3(this.buildValues(h.lastComponent, u, t)) || true;
        c2[m3] = h, h.oldPos + 1 >= i && (C = Math.min(C, m3 - 1)), p2 + 1 >= s && (F2 = Math.max(F2, m3 + 1));
      }
      D2++;
    };
    if (o) (function m3() {
      setTimeout(function() {
        if (D2 > f2 || Date.now() > d) return o(void 0);
        y2() || m3();
      }, 0);
    })();
    else for (; D2 <= f2 && Date.now() <= d; ) {
      let m3 = y2();
      if (m3) return m3;
    }
  }
  addToPath(t, u, r, o, n) {
    let a3 = t.lastComponent;
    return a3 && !n.oneChangePerToken && a3.added === u && a3.removed === r ? { oldPos: t.oldPos + o, lastComponent: { count: a3.count + 1, added: u, removed: r, previousComponent: a3.previousComponent } } : { oldPos: t.oldPos + o, lastComponent: { count: 1, added: u, removed: r, previousComponent: a3 } };
  }
  extractCommon(t, u, r, o, n) {
    let a3 = u.length, s = r.length, i = t.oldPos, D2 = i - o, f2 = 0;
    for (; D2 + 1 < a3 && i + 1 < s && this.equals(r[i + 1], u[D2 + 1], n); ) D2++, i++, f2++, n.oneChangePerToken && (t.lastComponent = { count: 1, previousComponent: t.lastComponent, added: false, removed: false });
    return f2 && !n.oneChangePerToken && (t.lastComponent = { count: f2, previousComponent: t.lastComponent, added: false, removed: false }), t.oldPos = i, D2;
  }
  equals(t, u, r) {
    return r.comparator ? r.comparator(t, u) : t === u || !!r.ignoreCase && t.toLowerCase() === u.toLowerCase();
  }
  removeEmpty(t) {
    let u = [];
    for (let r = 0; r < t.length; r++) t[r] && u.push(t[r]);
    return u;
  }
  castInput(t, u) {
    return t;
  }
  tokenize(t, u) {
    return Array.from(t);
  }
  join(t) {
    return t.join("");
  }
  postProcess(t, u) {
    return t;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(t, u, r) {
    let o = [], n;
    for (; t; ) o.push(t), n = t.previousComponent, delete t.previousComponent, t = n;
    o.reverse();
    let a3 = o.length, s = 0, i = 0, D2 = 0;
    for (; s < a3; s++) {
      let f2 = o[s];
      if (f2.removed) f2.value = this.join(r.slice(D2, D2 + f2.count)), D2 += f2.count;
      else {
        if (!f2.added && this.useLongestToken) {
          let l2 = u.slice(i, i + f2.count);
          l2 = l2.map(function(d, c2) {
            let p2 = r[D2 + c2];
            return p2.length > d.length ? p2 : d;
          }), f2.value = this.join(l2);
        } else f2.value = this.join(u.slice(i, i + f2.count));
        i += f2.count, f2.added || (D2 += f2.count);
      }
    }
    return o;
  }
};
var jt3 = class extends Ne3 {
  tokenize(t) {
    return t.slice();
  }
  join(t) {
    return t;
  }
  removeEmpty(t) {
    return t;
  }
};
var ku2 = new jt3();
function Ut3(e, t, u) {
  return ku2.diff(e, t, u);
}
var Do2 = () => {
};
var P3 = Do2;
var Ru2 = "cr";
var Lu2 = "crlf";
var co2 = "lf";
var fo2 = co2;
var Wt3 = "\r";
var Mu2 = `\r
`;
var Je3 = `
`;
var lo2 = Je3;
function Yu2(e) {
  let t = e.indexOf(Wt3);
  return t !== -1 ? e.charAt(t + 1) === Je3 ? Lu2 : Ru2 : fo2;
}
function Se3(e) {
  return e === Ru2 ? Wt3 : e === Lu2 ? Mu2 : lo2;
}
var po2 = /* @__PURE__ */ new Map([[Je3, /\n/gu], [Wt3, /\r/gu], [Mu2, /\r\n/gu]]);
function $t3(e, t) {
  let u = po2.get(t);
  return e.match(u)?.length ?? 0;
}
var Fo2 = /\r\n?/gu;
function ju2(e) {
  return oe3(0, e, Fo2, Je3);
}
function mo2(e) {
  return this[e < 0 ? this.length + e : e];
}
var Eo2 = X3("at", function() {
  if (Array.isArray(this) || typeof this == "string") return mo2;
});
var b2 = Eo2;
var G3 = "string";
var j2 = "array";
var U2 = "cursor";
var I2 = "indent";
var k2 = "align";
var v3 = "trim";
var x2 = "group";
var w3 = "fill";
var B2 = "if-break";
var R3 = "indent-if-break";
var L3 = "line-suffix";
var M3 = "line-suffix-boundary";
var _2 = "line";
var O2 = "label";
var T3 = "break-parent";
var He3 = /* @__PURE__ */ new Set([U2, I2, k2, v3, x2, w3, B2, R3, L3, M3, _2, O2, T3]);
function Uu2(e) {
  let t = e.length;
  for (; t > 0 && (e[t - 1] === "\r" || e[t - 1] === `
`); ) t--;
  return t < e.length ? e.slice(0, t) : e;
}
function Co2(e) {
  if (typeof e == "string") return G3;
  if (Array.isArray(e)) return j2;
  if (!e) return;
  let { type: t } = e;
  if (He3.has(t)) return t;
}
var H3 = Co2;
var ho2 = (e) => new Intl.ListFormat("en-US", { type: "disjunction" }).format(e);
function go2(e) {
  let t = e === null ? "null" : typeof e;
  if (t !== "string" && t !== "object") return `Unexpected doc '${t}', 
Expected it to be 'string' or 'object'.`;
  if (H3(e)) throw new Error("doc is valid.");
  let u = Object.prototype.toString.call(e);
  if (u !== "[object Object]") return `Unexpected doc '${u}'.`;
  let r = ho2([...He3].map((o) => `'${o}'`));
  return `Unexpected doc.type '${e.type}'.
Expected it to be ${r}.`;
}
var Vt3 = class extends Error {
  name = "InvalidDocError";
  constructor(t) {
    super(go2(t)), this.doc = t;
  }
};
var Z3 = Vt3;
var Wu2 = {};
function yo2(e, t, u, r) {
  let o = [e];
  for (; o.length > 0; ) {
    let n = o.pop();
    if (n === Wu2) {
      u(o.pop());
      continue;
    }
    u && o.push(n, Wu2);
    let a3 = H3(n);
    if (!a3) throw new Z3(n);
    if (t?.(n) !== false) switch (a3) {
      case j2:
      case w3: {
        let s = a3 === j2 ? n : n.parts;
        for (let i = s.length, D2 = i - 1; D2 >= 0; --D2) o.push(s[D2]);
        break;
      }
      case B2:
        o.push(n.flatContents, n.breakContents);
        break;
      case x2:
        if (r && n.expandedStates) for (let s = n.expandedStates.length, i = s - 1; i >= 0; --i) o.push(n.expandedStates[i]);
        else o.push(n.contents);
        break;
      case k2:
      case I2:
      case R3:
      case O2:
      case L3:
        o.push(n.contents);
        break;
      case G3:
      case U2:
      case v3:
      case M3:
      case _2:
      case T3:
        break;
      default:
        throw new Z3(n);
    }
  }
}
var we3 = yo2;
function Pe2(e, t) {
  if (typeof e == "string") return t(e);
  let u = /* @__PURE__ */ new Map();
  return r(e);
  function r(n) {
    if (u.has(n)) return u.get(n);
    let a3 = o(n);
    return u.set(n, a3), a3;
  }
  function o(n) {
    switch (H3(n)) {
      case j2:
        return t(n.map(r));
      case w3:
        return t({ ...n, parts: n.parts.map(r) });
      case B2:
        return t({ ...n, breakContents: r(n.breakContents), flatContents: r(n.flatContents) });
      case x2: {
        let { expandedStates: a3, contents: s } = n;
        return a3 ? (a3 = a3.map(r), s = a3[0]) : s = r(s), t({ ...n, contents: s, expandedStates: a3 });
      }
      case k2:
      case I2:
      case R3:
      case O2:
      case L3:
        return t({ ...n, contents: r(n.contents) });
      case G3:
      case U2:
      case v3:
      case M3:
      case _2:
      case T3:
        return t(n);
      default:
        throw new Z3(n);
    }
  }
}
function Xe3(e, t, u) {
  let r = u, o = false;
  function n(a3) {
    if (o) return false;
    let s = t(a3);
    s !== void 0 && (o = true, r = s);
  }
  return we3(e, n), r;
}
function bo2(e) {
  if (e.type === x2 && e.break || e.type === _2 && e.hard || e.type === T3) return true;
}
function Ku2(e) {
  return Xe3(e, bo2, false);
}
function $u2(e) {
  if (e.length > 0) {
    let t = b2(0, e, -1);
    !t.expandedStates && !t.break && (t.break = "propagated");
  }
  return null;
}
function Gu2(e) {
  let t = /* @__PURE__ */ new Set(), u = [];
  function r(n) {
    if (n.type === T3 && $u2(u), n.type === x2) {
      if (u.push(n), t.has(n)) return false;
      t.add(n);
    }
  }
  function o(n) {
    n.type === x2 && u.pop().break && $u2(u);
  }
  we3(e, r, o, true);
}
function Ao2(e) {
  return e.type === _2 && !e.hard ? e.soft ? "" : " " : e.type === B2 ? e.flatContents : e;
}
function zu2(e) {
  return Pe2(e, Ao2);
}
function Vu2(e) {
  for (e = [...e]; e.length >= 2 && b2(0, e, -2).type === _2 && b2(0, e, -1).type === T3; ) e.length -= 2;
  if (e.length > 0) {
    let t = Oe3(b2(0, e, -1));
    e[e.length - 1] = t;
  }
  return e;
}
function Oe3(e) {
  switch (H3(e)) {
    case I2:
    case R3:
    case x2:
    case L3:
    case O2: {
      let t = Oe3(e.contents);
      return { ...e, contents: t };
    }
    case B2:
      return { ...e, breakContents: Oe3(e.breakContents), flatContents: Oe3(e.flatContents) };
    case w3:
      return { ...e, parts: Vu2(e.parts) };
    case j2:
      return Vu2(e);
    case G3:
      return Uu2(e);
    case k2:
    case U2:
    case v3:
    case M3:
    case _2:
    case T3:
      break;
    default:
      throw new Z3(e);
  }
  return e;
}
function qe3(e) {
  return Oe3(xo2(e));
}
function _o2(e) {
  switch (H3(e)) {
    case w3:
      if (e.parts.every((t) => t === "")) return "";
      break;
    case x2:
      if (!e.contents && !e.id && !e.break && !e.expandedStates) return "";
      if (e.contents.type === x2 && e.contents.id === e.id && e.contents.break === e.break && e.contents.expandedStates === e.expandedStates) return e.contents;
      break;
    case k2:
    case I2:
    case R3:
    case L3:
      if (!e.contents) return "";
      break;
    case B2:
      if (!e.flatContents && !e.breakContents) return "";
      break;
    case j2: {
      let t = [];
      for (let u of e) {
        if (!u) continue;
        let [r, ...o] = Array.isArray(u) ? u : [u];
        typeof r == "string" && typeof b2(0, t, -1) == "string" ? t[t.length - 1] += r : t.push(r), t.push(...o);
      }
      return t.length === 0 ? "" : t.length === 1 ? t[0] : t;
    }
    case G3:
    case U2:
    case v3:
    case M3:
    case _2:
    case O2:
    case T3:
      break;
    default:
      throw new Z3(e);
  }
  return e;
}
function xo2(e) {
  return Pe2(e, (t) => _o2(t));
}
function Ju2(e, t = Qe3) {
  return Pe2(e, (u) => typeof u == "string" ? Ie2(t, u.split(`
`)) : u);
}
function Bo2(e) {
  if (e.type === _2) return true;
}
function Hu2(e) {
  return Xe3(e, Bo2, false);
}
function Ee3(e, t) {
  return e.type === O2 ? { ...e, contents: t(e.contents) } : t(e);
}
var N2 = P3;
var Ze3 = P3;
var Xu2 = P3;
var qu2 = P3;
function ae(e) {
  return N2(e), { type: I2, contents: e };
}
function De3(e, t) {
  return qu2(e), N2(t), { type: k2, contents: t, n: e };
}
function Qu2(e) {
  return De3(Number.NEGATIVE_INFINITY, e);
}
function et3(e) {
  return De3({ type: "root" }, e);
}
function Zu2(e) {
  return De3(-1, e);
}
function tt3(e, t, u) {
  N2(e);
  let r = e;
  if (t > 0) {
    for (let o = 0; o < Math.floor(t / u); ++o) r = ae(r);
    r = De3(t % u, r), r = De3(Number.NEGATIVE_INFINITY, r);
  }
  return r;
}
var ce3 = { type: T3 };
var ee2 = { type: U2 };
function er3(e) {
  return Xu2(e), { type: w3, parts: e };
}
function Kt3(e, t = {}) {
  return N2(e), Ze3(t.expandedStates, true), { type: x2, id: t.id, contents: e, break: !!t.shouldBreak, expandedStates: t.expandedStates };
}
function tr3(e, t) {
  return Kt3(e[0], { ...t, expandedStates: e });
}
function ur3(e, t = "", u = {}) {
  return N2(e), t !== "" && N2(t), { type: B2, breakContents: e, flatContents: t, groupId: u.groupId };
}
function rr3(e, t) {
  return N2(e), { type: R3, contents: e, groupId: t.groupId, negate: t.negate };
}
function Ie2(e, t) {
  N2(e), Ze3(t);
  let u = [];
  for (let r = 0; r < t.length; r++) r !== 0 && u.push(e), u.push(t[r]);
  return u;
}
function nr3(e, t) {
  return N2(t), e ? { type: O2, label: e, contents: t } : t;
}
var ut3 = { type: _2 };
var or3 = { type: _2, soft: true };
var ke3 = { type: _2, hard: true };
var V3 = [ke3, ce3];
var Gt3 = { type: _2, hard: true, literal: true };
var Qe3 = [Gt3, ce3];
function ve3(e) {
  return N2(e), { type: L3, contents: e };
}
var ar3 = { type: M3 };
var ir3 = { type: v3 };
function te3(e) {
  if (!e) return "";
  if (Array.isArray(e)) {
    let t = [];
    for (let u of e) if (Array.isArray(u)) t.push(...te3(u));
    else {
      let r = te3(u);
      r !== "" && t.push(r);
    }
    return t;
  }
  return e.type === B2 ? { ...e, breakContents: te3(e.breakContents), flatContents: te3(e.flatContents) } : e.type === x2 ? { ...e, contents: te3(e.contents), expandedStates: e.expandedStates?.map(te3) } : e.type === w3 ? { type: "fill", parts: e.parts.map(te3) } : e.contents ? { ...e, contents: te3(e.contents) } : e;
}
function sr3(e) {
  let t = /* @__PURE__ */ Object.create(null), u = /* @__PURE__ */ new Set();
  return r(te3(e));
  function r(n, a3, s) {
    if (typeof n == "string") return JSON.stringify(n);
    if (Array.isArray(n)) {
      let i = n.map(r).filter(Boolean);
      return i.length === 1 ? i[0] : `[${i.join(", ")}]`;
    }
    if (n.type === _2) {
      let i = s?.[a3 + 1]?.type === T3;
      return n.literal ? i ? "literalline" : "literallineWithoutBreakParent" : n.hard ? i ? "hardline" : "hardlineWithoutBreakParent" : n.soft ? "softline" : "line";
    }
    if (n.type === T3) return s?.[a3 - 1]?.type === _2 && s[a3 - 1].hard ? void 0 : "breakParent";
    if (n.type === v3) return "trim";
    if (n.type === I2) return "indent(" + r(n.contents) + ")";
    if (n.type === k2) return n.n === Number.NEGATIVE_INFINITY ? "dedentToRoot(" + r(n.contents) + ")" : n.n < 0 ? "dedent(" + r(n.contents) + ")" : n.n.type === "root" ? "markAsRoot(" + r(n.contents) + ")" : "align(" + JSON.stringify(n.n) + ", " + r(n.contents) + ")";
    if (n.type === B2) return "ifBreak(" + r(n.breakContents) + (n.flatContents ? ", " + r(n.flatContents) : "") + (n.groupId ? (n.flatContents ? "" : ', ""') + `, { groupId: ${o(n.groupId)} }` : "") + ")";
    if (n.type === R3) {
      let i = [];
      n.negate && i.push("negate: true"), n.groupId && i.push(`groupId: ${o(n.groupId)}`);
      let D2 = i.length > 0 ? `, { ${i.join(", ")} }` : "";
      return `indentIfBreak(${r(n.contents)}${D2})`;
    }
    if (n.type === x2) {
      let i = [];
      n.break && n.break !== "propagated" && i.push("shouldBreak: true"), n.id && i.push(`id: ${o(n.id)}`);
      let D2 = i.length > 0 ? `, { ${i.join(", ")} }` : "";
      return n.expandedStates ? `conditionalGroup([${n.expandedStates.map((f2) => r(f2)).join(",")}]${D2})` : `group(${r(n.contents)}${D2})`;
    }
    if (n.type === w3) return `fill([${n.parts.map((i) => r(i)).join(", ")}])`;
    if (n.type === L3) return "lineSuffix(" + r(n.contents) + ")";
    if (n.type === M3) return "lineSuffixBoundary";
    if (n.type === O2) return `label(${JSON.stringify(n.label)}, ${r(n.contents)})`;
    if (n.type === U2) return "cursor";
    throw new Error("Unknown doc type " + n.type);
  }
  function o(n) {
    if (typeof n != "symbol") return JSON.stringify(String(n));
    if (n in t) return t[n];
    let a3 = n.description || "symbol";
    for (let s = 0; ; s++) {
      let i = a3 + (s > 0 ? ` #${s}` : "");
      if (!u.has(i)) return u.add(i), t[n] = `Symbol.for(${JSON.stringify(i)})`;
    }
  }
}
var Dr3 = () => /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
function zt3(e) {
  return e === 12288 || e >= 65281 && e <= 65376 || e >= 65504 && e <= 65510;
}
function Jt3(e) {
  return e >= 4352 && e <= 4447 || e === 8986 || e === 8987 || e === 9001 || e === 9002 || e >= 9193 && e <= 9196 || e === 9200 || e === 9203 || e === 9725 || e === 9726 || e === 9748 || e === 9749 || e >= 9776 && e <= 9783 || e >= 9800 && e <= 9811 || e === 9855 || e >= 9866 && e <= 9871 || e === 9875 || e === 9889 || e === 9898 || e === 9899 || e === 9917 || e === 9918 || e === 9924 || e === 9925 || e === 9934 || e === 9940 || e === 9962 || e === 9970 || e === 9971 || e === 9973 || e === 9978 || e === 9981 || e === 9989 || e === 9994 || e === 9995 || e === 10024 || e === 10060 || e === 10062 || e >= 10067 && e <= 10069 || e === 10071 || e >= 10133 && e <= 10135 || e === 10160 || e === 10175 || e === 11035 || e === 11036 || e === 11088 || e === 11093 || e >= 11904 && e <= 11929 || e >= 11931 && e <= 12019 || e >= 12032 && e <= 12245 || e >= 12272 && e <= 12287 || e >= 12289 && e <= 12350 || e >= 12353 && e <= 12438 || e >= 12441 && e <= 12543 || e >= 12549 && e <= 12591 || e >= 12593 && e <= 12686 || e >= 12688 && e <= 12773 || e >= 12783 && e <= 12830 || e >= 12832 && e <= 12871 || e >= 12880 && e <= 42124 || e >= 42128 && e <= 42182 || e >= 43360 && e <= 43388 || e >= 44032 && e <= 55203 || e >= 63744 && e <= 64255 || e >= 65040 && e <= 65049 || e >= 65072 && e <= 65106 || e >= 65108 && e <= 65126 || e >= 65128 && e <= 65131 || e >= 94176 && e <= 94180 || e >= 94192 && e <= 94198 || e >= 94208 && e <= 101589 || e >= 101631 && e <= 101662 || e >= 101760 && e <= 101874 || e >= 110576 && e <= 110579 || e >= 110581 && e <= 110587 || e === 110589 || e === 110590 || e >= 110592 && e <= 110882 || e === 110898 || e >= 110928 && e <= 110930 || e === 110933 || e >= 110948 && e <= 110951 || e >= 110960 && e <= 111355 || e >= 119552 && e <= 119638 || e >= 119648 && e <= 119670 || e === 126980 || e === 127183 || e === 127374 || e >= 127377 && e <= 127386 || e >= 127488 && e <= 127490 || e >= 127504 && e <= 127547 || e >= 127552 && e <= 127560 || e === 127568 || e === 127569 || e >= 127584 && e <= 127589 || e >= 127744 && e <= 127776 || e >= 127789 && e <= 127797 || e >= 127799 && e <= 127868 || e >= 127870 && e <= 127891 || e >= 127904 && e <= 127946 || e >= 127951 && e <= 127955 || e >= 127968 && e <= 127984 || e === 127988 || e >= 127992 && e <= 128062 || e === 128064 || e >= 128066 && e <= 128252 || e >= 128255 && e <= 128317 || e >= 128331 && e <= 128334 || e >= 128336 && e <= 128359 || e === 128378 || e === 128405 || e === 128406 || e === 128420 || e >= 128507 && e <= 128591 || e >= 128640 && e <= 128709 || e === 128716 || e >= 128720 && e <= 128722 || e >= 128725 && e <= 128728 || e >= 128732 && e <= 128735 || e === 128747 || e === 128748 || e >= 128756 && e <= 128764 || e >= 128992 && e <= 129003 || e === 129008 || e >= 129292 && e <= 129338 || e >= 129340 && e <= 129349 || e >= 129351 && e <= 129535 || e >= 129648 && e <= 129660 || e >= 129664 && e <= 129674 || e >= 129678 && e <= 129734 || e === 129736 || e >= 129741 && e <= 129756 || e >= 129759 && e <= 129770 || e >= 129775 && e <= 129784 || e >= 131072 && e <= 196605 || e >= 196608 && e <= 262141;
}
var cr2 = "©®‼⁉™ℹ↔↕↖↗↘↙↩↪⌨⏏⏱⏲⏸⏹⏺▪▫▶◀◻◼☀☁☂☃☄☎☑☘☝☠☢☣☦☪☮☯☸☹☺♀♂♟♠♣♥♦♨♻♾⚒⚔⚕⚖⚗⚙⚛⚜⚠⚧⚰⚱⛈⛏⛑⛓⛩⛱⛷⛸⛹✂✈✉✌✍✏✒✔✖✝✡✳✴❄❇❣❤➡⤴⤵⬅⬆⬇";
var To2 = /[^\x20-\x7F]/u;
var No2 = new Set(cr2);
function So2(e) {
  if (!e) return 0;
  if (!To2.test(e)) return e.length;
  e = e.replace(Dr3(), (u) => No2.has(u) ? " " : "  ");
  let t = 0;
  for (let u of e) {
    let r = u.codePointAt(0);
    r <= 31 || r >= 127 && r <= 159 || r >= 768 && r <= 879 || r >= 65024 && r <= 65039 || (t += zt3(r) || Jt3(r) ? 2 : 1);
  }
  return t;
}
var Re3 = So2;
var wo2 = { type: 0 };
var Oo2 = { type: 1 };
var Ht3 = { value: "", length: 0, queue: [], get root() {
  return Ht3;
} };
function fr3(e, t, u) {
  let r = t.type === 1 ? e.queue.slice(0, -1) : [...e.queue, t], o = "", n = 0, a3 = 0, s = 0;
  for (let p2 of r) switch (p2.type) {
    case 0:
      f2(), u.useTabs ? i(1) : D2(u.tabWidth);
      break;
    case 3: {
      let { string: F2 } = p2;
      f2(), o += F2, n += F2.length;
      break;
    }
    case 2: {
      let { width: F2 } = p2;
      a3 += 1, s += F2;
      break;
    }
    default:
      throw new Error(`Unexpected indent comment '${p2.type}'.`);
  }
  return d(), { ...e, value: o, length: n, queue: r };
  function i(p2) {
    o += "	".repeat(p2), n += u.tabWidth * p2;
  }
  function D2(p2) {
    o += " ".repeat(p2), n += p2;
  }
  function f2() {
    u.useTabs ? l2() : d();
  }
  function l2() {
    a3 > 0 && i(a3), c2();
  }
  function d() {
    s > 0 && D2(s), c2();
  }
  function c2() {
    a3 = 0, s = 0;
  }
}
function lr2(e, t, u) {
  if (!t) return e;
  if (t.type === "root") return { ...e, root: e };
  if (t === Number.NEGATIVE_INFINITY) return e.root;
  let r;
  return typeof t == "number" ? t < 0 ? r = Oo2 : r = { type: 2, width: t } : r = { type: 3, string: t }, fr3(e, r, u);
}
function dr3(e, t) {
  return fr3(e, wo2, t);
}
function Po2(e) {
  let t = 0;
  for (let u = e.length - 1; u >= 0; u--) {
    let r = e[u];
    if (r === " " || r === "	") t++;
    else break;
  }
  return t;
}
function Xt3(e) {
  let t = Po2(e);
  return { text: t === 0 ? e : e.slice(0, e.length - t), count: t };
}
var W3 = /* @__PURE__ */ Symbol("MODE_BREAK");
var q3 = /* @__PURE__ */ Symbol("MODE_FLAT");
var qt3 = /* @__PURE__ */ Symbol("DOC_FILL_PRINTED_LENGTH");
function rt3(e, t, u, r, o, n) {
  if (u === Number.POSITIVE_INFINITY) return true;
  let a3 = t.length, s = false, i = [e], D2 = "";
  for (; u >= 0; ) {
    if (i.length === 0) {
      if (a3 === 0) return true;
      i.push(t[--a3]);
      continue;
    }
    let { mode: f2, doc: l2 } = i.pop(), d = H3(l2);
    switch (d) {
      case G3:
        l2 && (s && (D2 += " ", u -= 1, s = false), D2 += l2, u -= Re3(l2));
        break;
      case j2:
      case w3: {
        let c2 = d === j2 ? l2 : l2.parts, p2 = l2[qt3] ?? 0;
        for (let F2 = c2.length - 1; F2 >= p2; F2--) i.push({ mode: f2, doc: c2[F2] });
        break;
      }
      case I2:
      case k2:
      case R3:
      case O2:
        i.push({ mode: f2, doc: l2.contents });
        break;
      case v3: {
        let { text: c2, count: p2 } = Xt3(D2);
        D2 = c2, u += p2;
        break;
      }
      case x2: {
        if (n && l2.break) return false;
        let c2 = l2.break ? W3 : f2, p2 = l2.expandedStates && c2 === W3 ? b2(0, l2.expandedStates, -1) : l2.contents;
        i.push({ mode: c2, doc: p2 });
        break;
      }
      case B2: {
        let p2 = (l2.groupId ? o[l2.groupId] || q3 : f2) === W3 ? l2.breakContents : l2.flatContents;
        p2 && i.push({ mode: f2, doc: p2 });
        break;
      }
      case _2:
        if (f2 === W3 || l2.hard) return true;
        l2.soft || (s = true);
        break;
      case L3:
        r = true;
        break;
      case M3:
        if (r) return false;
        break;
    }
  }
  return false;
}
function Ce3(e, t) {
  let u = /* @__PURE__ */ Object.create(null), r = t.printWidth, o = Se3(t.endOfLine), n = 0, a3 = [{ indent: Ht3, mode: W3, doc: e }], s = "", i = false, D2 = [], f2 = [], l2 = [], d = [], c2 = 0;
  for (Gu2(e); a3.length > 0; ) {
    let { indent: m3, mode: h, doc: E3 } = a3.pop();
    switch (H3(E3)) {
      case G3: {
        let g2 = o !== `
` ? oe3(0, E3, `
`, o) : E3;
        g2 && (s += g2, a3.length > 0 && (n += Re3(g2)));
        break;
      }
      case j2:
        for (let g2 = E3.length - 1; g2 >= 0; g2--) a3.push({ indent: m3, mode: h, doc: E3[g2] });
        break;
      case U2:
        if (f2.length >= 2) throw new Error("There are too many 'cursor' in doc.");
        f2.push(c2 + s.length);
        break;
      case I2:
        a3.push({ indent: dr3(m3, t), mode: h, doc: E3.contents });
        break;
      case k2:
        a3.push({ indent: lr2(m3, E3.n, t), mode: h, doc: E3.contents });
        break;
      case v3:
        y2();
        break;
      case x2:
        switch (h) {
          case q3:
            if (!i) {
              a3.push({ indent: m3, mode: E3.break ? W3 : q3, doc: E3.contents });
              break;
            }
          case W3: {
            i = false;
            let g2 = { indent: m3, mode: q3, doc: E3.contents }, A2 = r - n, J3 = D2.length > 0;
            if (!E3.break && rt3(g2, a3, A2, J3, u)) a3.push(g2);
            else if (E3.expandedStates) {
              let Q3 = b2(0, E3.expandedStates, -1);
              if (E3.break) {
                a3.push({ indent: m3, mode: W3, doc: Q3 });
                break;
              } else for (let re2 = 1; re2 < E3.expandedStates.length + 1; re2++) if (re2 >= E3.expandedStates.length) {
                a3.push({ indent: m3, mode: W3, doc: Q3 });
                break;
              } else {
                let Te3 = E3.expandedStates[re2], ne3 = { indent: m3, mode: q3, doc: Te3 };
                if (rt3(ne3, a3, A2, J3, u)) {
                  a3.push(ne3);
                  break;
                }
              }
            } else a3.push({ indent: m3, mode: W3, doc: E3.contents });
            break;
          }
        }
        E3.id && (u[E3.id] = b2(0, a3, -1).mode);
        break;
      case w3: {
        let g2 = r - n, A2 = E3[qt3] ?? 0, { parts: J3 } = E3, Q3 = J3.length - A2;
        if (Q3 === 0) break;
        let re2 = J3[A2 + 0], Te3 = J3[A2 + 1], ne3 = { indent: m3, mode: q3, doc: re2 }, vt3 = { indent: m3, mode: W3, doc: re2 }, Rt3 = rt3(ne3, [], g2, D2.length > 0, u, true);
        if (Q3 === 1) {
          Rt3 ? a3.push(ne3) : a3.push(vt3);
          break;
        }
        let Iu2 = { indent: m3, mode: q3, doc: Te3 }, Lt3 = { indent: m3, mode: W3, doc: Te3 };
        if (Q3 === 2) {
          Rt3 ? a3.push(Iu2, ne3) : a3.push(Lt3, vt3);
          break;
        }
        let Xn2 = J3[A2 + 2], qn2 = { indent: m3, mode: h, doc: { ...E3, [qt3]: A2 + 2 } }, Qn2 = rt3({ indent: m3, mode: q3, doc: [re2, Te3, Xn2] }, [], g2, D2.length > 0, u, true);
        a3.push(qn2), Qn2 ? a3.push(Iu2, ne3) : Rt3 ? a3.push(Lt3, ne3) : a3.push(Lt3, vt3);
        break;
      }
      case B2:
      case R3: {
        let g2 = E3.groupId ? u[E3.groupId] : h;
        if (g2 === W3) {
          let A2 = E3.type === B2 ? E3.breakContents : E3.negate ? E3.contents : ae(E3.contents);
          A2 && a3.push({ indent: m3, mode: h, doc: A2 });
        }
        if (g2 === q3) {
          let A2 = E3.type === B2 ? E3.flatContents : E3.negate ? ae(E3.contents) : E3.contents;
          A2 && a3.push({ indent: m3, mode: h, doc: A2 });
        }
        break;
      }
      case L3:
        D2.push({ indent: m3, mode: h, doc: E3.contents });
        break;
      case M3:
        D2.length > 0 && a3.push({ indent: m3, mode: h, doc: ke3 });
        break;
      case _2:
        switch (h) {
          case q3:
            if (E3.hard) i = true;
            else {
              E3.soft || (s += " ", n += 1);
              break;
            }
          case W3:
            if (D2.length > 0) {
              a3.push({ indent: m3, mode: h, doc: E3 }, ...D2.reverse()), D2.length = 0;
              break;
            }
            E3.literal ? (s += o, n = 0, m3.root && (m3.root.value && (s += m3.root.value), n = m3.root.length)) : (y2(), s += o + m3.value, n = m3.length);
            break;
        }
        break;
      case O2:
        a3.push({ indent: m3, mode: h, doc: E3.contents });
        break;
      case T3:
        break;
      default:
        throw new Z3(E3);
    }
    a3.length === 0 && D2.length > 0 && (a3.push(...D2.reverse()), D2.length = 0);
  }
  let p2 = l2.join("") + s, F2 = [...d, ...f2];
  if (F2.length !== 2) return { formatted: p2 };
  let C = F2[0];
  return { formatted: p2, cursorNodeStart: C, cursorNodeText: p2.slice(C, b2(0, F2, -1)) };
  function y2() {
    let { text: m3, count: h } = Xt3(s);
    m3 && (l2.push(m3), c2 += m3.length), s = "", n -= h, f2.length > 0 && (d.push(...f2.map((E3) => Math.min(E3, c2))), f2.length = 0);
  }
}
function Io2(e, t, u = 0) {
  let r = 0;
  for (let o = u; o < e.length; ++o) e[o] === "	" ? r = r + t - r % t : r++;
  return r;
}
var he3 = Io2;
var Qt3 = class {
  constructor(t) {
    this.stack = [t];
  }
  get key() {
    let { stack: t, siblings: u } = this;
    return b2(0, t, u === null ? -2 : -4) ?? null;
  }
  get index() {
    return this.siblings === null ? null : b2(0, this.stack, -2);
  }
  get node() {
    return b2(0, this.stack, -1);
  }
  get parent() {
    return this.getNode(1);
  }
  get grandparent() {
    return this.getNode(2);
  }
  get isInArray() {
    return this.siblings !== null;
  }
  get siblings() {
    let { stack: t } = this, u = b2(0, t, -3);
    return Array.isArray(u) ? u : null;
  }
  get next() {
    let { siblings: t } = this;
    return t === null ? null : t[this.index + 1];
  }
  get previous() {
    let { siblings: t } = this;
    return t === null ? null : t[this.index - 1];
  }
  get isFirst() {
    return this.index === 0;
  }
  get isLast() {
    let { siblings: t, index: u } = this;
    return t !== null && u === t.length - 1;
  }
  get isRoot() {
    return this.stack.length === 1;
  }
  get root() {
    return this.stack[0];
  }
  get ancestors() {
    return [...this.#e()];
  }
  getName() {
    let { stack: t } = this, { length: u } = t;
    return u > 1 ? b2(0, t, -2) : null;
  }
  getValue() {
    return b2(0, this.stack, -1);
  }
  getNode(t = 0) {
    let u = this.#t(t);
    return u === -1 ? null : this.stack[u];
  }
  getParentNode(t = 0) {
    return this.getNode(t + 1);
  }
  #t(t) {
    let { stack: u } = this;
    for (let r = u.length - 1; r >= 0; r -= 2) if (!Array.isArray(u[r]) && --t < 0) return r;
    return -1;
  }
  call(t, ...u) {
    let { stack: r } = this, { length: o } = r, n = b2(0, r, -1);
    for (let a3 of u) n = n?.[a3], r.push(a3, n);
    try {
      return t(this);
    } finally {
      r.length = o;
    }
  }
  callParent(t, u = 0) {
    let r = this.#t(u + 1), o = this.stack.splice(r + 1);
    try {
      return t(this);
    } finally {
      this.stack.push(...o);
    }
  }
  each(t, ...u) {
    let { stack: r } = this, { length: o } = r, n = b2(0, r, -1);
    for (let a3 of u) n = n[a3], r.push(a3, n);
    try {
      for (let a3 = 0; a3 < n.length; ++a3) r.push(a3, n[a3]), t(this, a3, n), r.length -= 2;
    } finally {
      r.length = o;
    }
  }
  map(t, ...u) {
    let r = [];
    return this.each((o, n, a3) => {
      r[n] = t(o, n, a3);
    }, ...u), r;
  }
  match(...t) {
    let u = this.stack.length - 1, r = null, o = this.stack[u--];
    for (let n of t) {
      if (o === void 0) return false;
      let a3 = null;
      if (typeof r == "number" && (a3 = r, r = this.stack[u--], o = this.stack[u--]), n && !n(o, r, a3)) return false;
      r = this.stack[u--], o = this.stack[u--];
    }
    return true;
  }
  findAncestor(t) {
    for (let u of this.#e()) if (t(u)) return u;
  }
  hasAncestor(t) {
    for (let u of this.#e()) if (t(u)) return true;
    return false;
  }
  *#e() {
    let { stack: t } = this;
    for (let u = t.length - 3; u >= 0; u -= 2) {
      let r = t[u];
      Array.isArray(r) || (yield r);
    }
  }
};
var pr3 = Qt3;
function ko2(e) {
  return e !== null && typeof e == "object";
}
var ge3 = ko2;
function ye3(e) {
  return (t, u, r) => {
    let o = !!r?.backwards;
    if (u === false) return false;
    let { length: n } = t, a3 = u;
    for (; a3 >= 0 && a3 < n; ) {
      let s = t.charAt(a3);
      if (e instanceof RegExp) {
        if (!e.test(s)) return a3;
      } else if (!e.includes(s)) return a3;
      o ? a3-- : a3++;
    }
    return a3 === -1 || a3 === n ? a3 : false;
  };
}
var Fr3 = ye3(/\s/u);
var Y2 = ye3(" 	");
var nt3 = ye3(",; 	");
var ot3 = ye3(/[^\n\r]/u);
var mr2 = (e) => e === `
` || e === "\r" || e === "\u2028" || e === "\u2029";
function vo2(e, t, u) {
  let r = !!u?.backwards;
  if (t === false) return false;
  let o = e.charAt(t);
  if (r) {
    if (e.charAt(t - 1) === "\r" && o === `
`) return t - 2;
    if (mr2(o)) return t - 1;
  } else {
    if (o === "\r" && e.charAt(t + 1) === `
`) return t + 2;
    if (mr2(o)) return t + 1;
  }
  return t;
}
var K3 = vo2;
function Ro2(e, t, u = {}) {
  let r = Y2(e, u.backwards ? t - 1 : t, u), o = K3(e, r, u);
  return r !== o;
}
var z2 = Ro2;
function Lo2(e) {
  return Array.isArray(e) && e.length > 0;
}
var Er3 = Lo2;
function* be3(e, t) {
  let { getVisitorKeys: u, filter: r = () => true } = t, o = (n) => ge3(n) && r(n);
  for (let n of u(e)) {
    let a3 = e[n];
    if (Array.isArray(a3)) for (let s of a3) o(s) && (yield s);
    else o(a3) && (yield a3);
  }
}
function* Cr3(e, t) {
  let u = [e];
  for (let r = 0; r < u.length; r++) {
    let o = u[r];
    for (let n of be3(o, t)) yield n, u.push(n);
  }
}
function hr3(e, t) {
  return be3(e, t).next().done;
}
function gr3(e, t, u) {
  let { cache: r } = u;
  if (r.has(e)) return r.get(e);
  let { filter: o } = u;
  if (!o) return [];
  let n, a3 = (u.getChildren?.(e, u) ?? [...be3(e, { getVisitorKeys: u.getVisitorKeys })]).flatMap((D2) => (n ?? (n = [e, ...t]), o(D2, n) ? [D2] : gr3(D2, n, u))), { locStart: s, locEnd: i } = u;
  return a3.sort((D2, f2) => s(D2) - s(f2) || i(D2) - i(f2)), r.set(e, a3), a3;
}
var at3 = gr3;
function Mo2(e) {
  let t = e.type || e.kind || "(unknown type)", u = String(e.name || e.id && (typeof e.id == "object" ? e.id.name : e.id) || e.key && (typeof e.key == "object" ? e.key.name : e.key) || e.value && (typeof e.value == "object" ? "" : String(e.value)) || e.operator || "");
  return u.length > 20 && (u = u.slice(0, 19) + "…"), t + (u ? " " + u : "");
}
function Zt3(e, t) {
  (e.comments ?? (e.comments = [])).push(t), t.printed = false, t.nodeDescription = Mo2(e);
}
function fe2(e, t) {
  t.leading = true, t.trailing = false, Zt3(e, t);
}
function ue3(e, t, u) {
  t.leading = false, t.trailing = false, u && (t.marker = u), Zt3(e, t);
}
function le3(e, t) {
  t.leading = false, t.trailing = true, Zt3(e, t);
}
var uu2 = /* @__PURE__ */ new WeakMap();
function br3(e, t, u, r, o = []) {
  let { locStart: n, locEnd: a3 } = u, s = n(t), i = a3(t), D2 = at3(e, o, { cache: uu2, locStart: n, locEnd: a3, getVisitorKeys: u.getVisitorKeys, filter: u.printer.canAttachComment, getChildren: u.printer.getCommentChildNodes }), f2, l2, d = 0, c2 = D2.length;
  for (; d < c2; ) {
    let p2 = d + c2 >> 1, F2 = D2[p2], C = n(F2), y2 = a3(F2);
    if (C <= s && i <= y2) return br3(F2, t, u, F2, [F2, ...o]);
    if (y2 <= s) {
      f2 = F2, d = p2 + 1;
      continue;
    }
    if (i <= C) {
      l2 = F2, c2 = p2;
      continue;
    }
    throw new Error("Comment location overlaps with node location");
  }
  if (r?.type === "TemplateLiteral") {
    let { quasis: p2 } = r, F2 = tu2(p2, t, u);
    f2 && tu2(p2, f2, u) !== F2 && (f2 = null), l2 && tu2(p2, l2, u) !== F2 && (l2 = null);
  }
  return { enclosingNode: r, precedingNode: f2, followingNode: l2 };
}
var eu2 = () => false;
function Ar3(e, t) {
  let { comments: u } = e;
  if (delete e.comments, !Er3(u) || !t.printer.canAttachComment) return;
  let r = [], { printer: { features: { experimental_avoidAstMutation: o }, handleComments: n = {} }, originalText: a3 } = t, { ownLine: s = eu2, endOfLine: i = eu2, remaining: D2 = eu2 } = n, f2 = u.map((l2, d) => ({ ...br3(e, l2, t), comment: l2, text: a3, options: t, ast: e, isLastComment: u.length - 1 === d }));
  for (let [l2, d] of f2.entries()) {
    let { comment: c2, precedingNode: p2, enclosingNode: F2, followingNode: C, text: y2, options: m3, ast: h, isLastComment: E3 } = d, g2;
    if (o ? g2 = [d] : (c2.enclosingNode = F2, c2.precedingNode = p2, c2.followingNode = C, g2 = [c2, y2, m3, h, E3]), Yo2(y2, m3, f2, l2)) c2.placement = "ownLine", s(...g2) || (C ? fe2(C, c2) : p2 ? le3(p2, c2) : F2 ? ue3(F2, c2) : ue3(h, c2));
    else if (jo2(y2, m3, f2, l2)) c2.placement = "endOfLine", i(...g2) || (p2 ? le3(p2, c2) : C ? fe2(C, c2) : F2 ? ue3(F2, c2) : ue3(h, c2));
    else if (c2.placement = "remaining", !D2(...g2)) if (p2 && C) {
      let A2 = r.length;
      A2 > 0 && r[A2 - 1].followingNode !== C && yr3(r, m3), r.push(d);
    } else p2 ? le3(p2, c2) : C ? fe2(C, c2) : F2 ? ue3(F2, c2) : ue3(h, c2);
  }
  if (yr3(r, t), !o) for (let l2 of u) delete l2.precedingNode, delete l2.enclosingNode, delete l2.followingNode;
}
var _r3 = (e) => !/[\S\n\u2028\u2029]/u.test(e);
function Yo2(e, t, u, r) {
  let { comment: o, precedingNode: n } = u[r], { locStart: a3, locEnd: s } = t, i = a3(o);
  if (n) for (let D2 = r - 1; D2 >= 0; D2--) {
    let { comment: f2, precedingNode: l2 } = u[D2];
    if (l2 !== n || !_r3(e.slice(s(f2), i))) break;
    i = a3(f2);
  }
  return z2(e, i, { backwards: true });
}
function jo2(e, t, u, r) {
  let { comment: o, followingNode: n } = u[r], { locStart: a3, locEnd: s } = t, i = s(o);
  if (n) for (let D2 = r + 1; D2 < u.length; D2++) {
    let { comment: f2, followingNode: l2 } = u[D2];
    if (l2 !== n || !_r3(e.slice(i, a3(f2)))) break;
    i = s(f2);
  }
  return z2(e, i);
}
function yr3(e, t) {
  let u = e.length;
  if (u === 0) return;
  let { precedingNode: r, followingNode: o } = e[0], n = t.locStart(o), a3;
  for (a3 = u; a3 > 0; --a3) {
    let { comment: s, precedingNode: i, followingNode: D2 } = e[a3 - 1];
    P3(i, r), P3(D2, o);
    let f2 = t.originalText.slice(t.locEnd(s), n);
    if (t.printer.isGap?.(f2, t) ?? /^[\s(]*$/u.test(f2)) n = t.locStart(s);
    else break;
  }
  for (let [s, { comment: i }] of e.entries()) s < a3 ? le3(r, i) : fe2(o, i);
  for (let s of [r, o]) s.comments && s.comments.length > 1 && s.comments.sort((i, D2) => t.locStart(i) - t.locStart(D2));
  e.length = 0;
}
function tu2(e, t, u) {
  let r = u.locStart(t) - 1;
  for (let o = 1; o < e.length; ++o) if (r < u.locStart(e[o])) return o - 1;
  return 0;
}
function Uo2(e, t) {
  let u = t - 1;
  u = Y2(e, u, { backwards: true }), u = K3(e, u, { backwards: true }), u = Y2(e, u, { backwards: true });
  let r = K3(e, u, { backwards: true });
  return u !== r;
}
var Le3 = Uo2;
function xr3(e, t) {
  let u = e.node;
  return u.printed = true, t.printer.printComment(e, t);
}
function Wo2(e, t) {
  let u = e.node, r = [xr3(e, t)], { printer: o, originalText: n, locStart: a3, locEnd: s } = t;
  if (o.isBlockComment?.(u)) {
    let f2 = z2(n, s(u)) ? z2(n, a3(u), { backwards: true }) ? V3 : ut3 : " ";
    r.push(f2);
  } else r.push(V3);
  let D2 = K3(n, Y2(n, s(u)));
  return D2 !== false && z2(n, D2) && r.push(V3), r;
}
function $o2(e, t, u) {
  let r = e.node, o = xr3(e, t), { printer: n, originalText: a3, locStart: s } = t, i = n.isBlockComment?.(r);
  if (u?.hasLineSuffix && !u?.isBlock || z2(a3, s(r), { backwards: true })) {
    let D2 = Le3(a3, s(r));
    return { doc: ve3([V3, D2 ? V3 : "", o]), isBlock: i, hasLineSuffix: true };
  }
  return !i || u?.hasLineSuffix ? { doc: [ve3([" ", o]), ce3], isBlock: i, hasLineSuffix: true } : { doc: [" ", o], isBlock: i, hasLineSuffix: false };
}
function Vo2(e, t) {
  let u = e.node;
  if (!u) return {};
  let r = t[/* @__PURE__ */ Symbol.for("printedComments")];
  if ((u.comments || []).filter((i) => !r.has(i)).length === 0) return { leading: "", trailing: "" };
  let n = [], a3 = [], s;
  return e.each(() => {
    let i = e.node;
    if (r?.has(i)) return;
    let { leading: D2, trailing: f2 } = i;
    D2 ? n.push(Wo2(e, t)) : f2 && (s = $o2(e, t, s), a3.push(s.doc));
  }, "comments"), { leading: n, trailing: a3 };
}
function Br3(e, t, u) {
  let { leading: r, trailing: o } = Vo2(e, u);
  return !r && !o ? t : Ee3(t, (n) => [r, n, o]);
}
function Tr3(e) {
  let { [/* @__PURE__ */ Symbol.for("comments")]: t, [/* @__PURE__ */ Symbol.for("printedComments")]: u } = e;
  for (let r of t) {
    if (!r.printed && !u.has(r)) throw new Error('Comment "' + r.value.trim() + '" was not printed. Please report this error!');
    delete r.printed;
  }
}
var Nr3 = () => P3;
var Me3 = class extends Error {
  name = "ConfigError";
};
var Ye3 = class extends Error {
  name = "UndefinedParserError";
};
var Sr3 = { checkIgnorePragma: { category: "Special", type: "boolean", default: false, description: "Check whether the file's first docblock comment contains '@noprettier' or '@noformat' to determine if it should be formatted.", cliCategory: "Other" }, cursorOffset: { category: "Special", type: "int", default: -1, range: { start: -1, end: 1 / 0, step: 1 }, description: "Print (to stderr) where a cursor at the given position would move to after formatting.", cliCategory: "Editor" }, endOfLine: { category: "Global", type: "choice", default: "lf", description: "Which end of line characters to apply.", choices: [{ value: "lf", description: "Line Feed only (\\n), common on Linux and macOS as well as inside git repos" }, { value: "crlf", description: "Carriage Return + Line Feed characters (\\r\\n), common on Windows" }, { value: "cr", description: "Carriage Return character only (\\r), used very rarely" }, { value: "auto", description: `Maintain existing
(mixed values within one file are normalised by looking at what's used after the first line)` }] }, filepath: { category: "Special", type: "path", description: "Specify the input filepath. This will be used to do parser inference.", cliName: "stdin-filepath", cliCategory: "Other", cliDescription: "Path to the file to pretend that stdin comes from." }, insertPragma: { category: "Special", type: "boolean", default: false, description: "Insert @format pragma into file's first docblock comment.", cliCategory: "Other" }, parser: { category: "Global", type: "choice", default: void 0, description: "Which parser to use.", exception: (e) => typeof e == "string" || typeof e == "function", choices: [{ value: "flow", description: "Flow" }, { value: "babel", description: "JavaScript" }, { value: "babel-flow", description: "Flow" }, { value: "babel-ts", description: "TypeScript" }, { value: "typescript", description: "TypeScript" }, { value: "acorn", description: "JavaScript" }, { value: "espree", description: "JavaScript" }, { value: "meriyah", description: "JavaScript" }, { value: "css", description: "CSS" }, { value: "less", description: "Less" }, { value: "scss", description: "SCSS" }, { value: "json", description: "JSON" }, { value: "json5", description: "JSON5" }, { value: "jsonc", description: "JSON with Comments" }, { value: "json-stringify", description: "JSON.stringify" }, { value: "graphql", description: "GraphQL" }, { value: "markdown", description: "Markdown" }, { value: "mdx", description: "MDX" }, { value: "vue", description: "Vue" }, { value: "yaml", description: "YAML" }, { value: "glimmer", description: "Ember / Handlebars" }, { value: "html", description: "HTML" }, { value: "angular", description: "Angular" }, { value: "lwc", description: "Lightning Web Components" }, { value: "mjml", description: "MJML" }] }, plugins: { type: "path", array: true, default: [{ value: [] }], category: "Global", description: "Add a plugin. Multiple plugins can be passed as separate `--plugin`s.", exception: (e) => typeof e == "string" || typeof e == "object", cliName: "plugin", cliCategory: "Config" }, printWidth: { category: "Global", type: "int", default: 80, description: "The line length where Prettier will try wrap.", range: { start: 0, end: 1 / 0, step: 1 } }, rangeEnd: { category: "Special", type: "int", default: 1 / 0, range: { start: 0, end: 1 / 0, step: 1 }, description: `Format code ending at a given character offset (exclusive).
The range will extend forwards to the end of the selected statement.`, cliCategory: "Editor" }, rangeStart: { category: "Special", type: "int", default: 0, range: { start: 0, end: 1 / 0, step: 1 }, description: `Format code starting at a given character offset.
The range will extend backwards to the start of the first line containing the selected statement.`, cliCategory: "Editor" }, requirePragma: { category: "Special", type: "boolean", default: false, description: "Require either '@prettier' or '@format' to be present in the file's first docblock comment in order for it to be formatted.", cliCategory: "Other" }, tabWidth: { type: "int", category: "Global", default: 2, description: "Number of spaces per indentation level.", range: { start: 0, end: 1 / 0, step: 1 } }, useTabs: { category: "Global", type: "boolean", default: false, description: "Indent with tabs instead of spaces." }, embeddedLanguageFormatting: { category: "Global", type: "choice", default: "auto", description: "Control how Prettier formats quoted code embedded in the file.", choices: [{ value: "auto", description: "Format embedded code if Prettier can automatically identify it." }, { value: "off", description: "Never automatically format embedded code." }] } };
function it2({ plugins: e = [], showDeprecated: t = false } = {}) {
  let u = e.flatMap((o) => o.languages ?? []), r = [];
  for (let o of Go2(Object.assign({}, ...e.map(({ options: n }) => n), Sr3))) !t && o.deprecated || (Array.isArray(o.choices) && (t || (o.choices = o.choices.filter((n) => !n.deprecated)), o.name === "parser" && (o.choices = [...o.choices, ...Ko2(o.choices, u, e)])), o.pluginDefaults = Object.fromEntries(e.filter((n) => n.defaultOptions?.[o.name] !== void 0).map((n) => [n.name, n.defaultOptions[o.name]])), r.push(o));
  return { languages: u, options: r };
}
function* Ko2(e, t, u) {
  let r = new Set(e.map((o) => o.value));
  for (let o of t) if (o.parsers) {
    for (let n of o.parsers) if (!r.has(n)) {
      r.add(n);
      let a3 = u.find((i) => i.parsers && Object.prototype.hasOwnProperty.call(i.parsers, n)), s = o.name;
      a3?.name && (s += ` (plugin: ${a3.name})`), yield { value: n, description: s };
    }
  }
}
function Go2(e) {
  let t = [];
  for (let [u, r] of Object.entries(e)) {
    let o = { name: u, ...r };
    Array.isArray(o.default) && (o.default = b2(0, o.default, -1).value), t.push(o);
  }
  return t;
}
var zo2 = Array.prototype.toReversed ?? function() {
  return [...this].reverse();
};
var Jo2 = X3("toReversed", function() {
  if (Array.isArray(this)) return zo2;
});
var wr3 = Jo2;
function Ho2() {
  let e = globalThis, t = e.Deno?.build?.os;
  return typeof t == "string" ? t === "windows" : e.navigator?.platform?.startsWith("Win") ?? e.process?.platform?.startsWith("win") ?? false;
}
var Xo2 = Ho2();
function Or3(e) {
  if (e = e instanceof URL ? e : new URL(e), e.protocol !== "file:") throw new TypeError(`URL must be a file URL: received "${e.protocol}"`);
  return e;
}
function qo2(e) {
  return e = Or3(e), decodeURIComponent(e.pathname.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
}
function Qo2(e) {
  e = Or3(e);
  let t = decodeURIComponent(e.pathname.replace(/\//g, "\\").replace(/%(?![0-9A-Fa-f]{2})/g, "%25")).replace(/^\\*([A-Za-z]:)(\\|$)/, "$1\\");
  return e.hostname !== "" && (t = `\\\\${e.hostname}${t}`), t;
}
function ru2(e) {
  return Xo2 ? Qo2(e) : qo2(e);
}
var Pr2 = (e) => String(e).split(/[/\\]/u).pop();
var Ir2 = (e) => String(e).startsWith("file:");
function kr2(e, t) {
  if (!t) return;
  let u = Pr2(t).toLowerCase();
  return e.find(({ filenames: r }) => r?.some((o) => o.toLowerCase() === u)) ?? e.find(({ extensions: r }) => r?.some((o) => u.endsWith(o)));
}
function Zo2(e, t) {
  if (t) return e.find(({ name: u }) => u.toLowerCase() === t) ?? e.find(({ aliases: u }) => u?.includes(t)) ?? e.find(({ extensions: u }) => u?.includes(`.${t}`));
}
var ea3 = void 0;
function vr3(e, t) {
  if (t) {
    if (Ir2(t)) try {
      t = ru2(t);
    } catch {
      return;
    }
    if (typeof t == "string") return e.find(({ isSupported: u }) => u?.({ filepath: t }));
  }
}
function ta3(e, t) {
  let u = wr3(0, e.plugins).flatMap((o) => o.languages ?? []);
  return (Zo2(u, t.language) ?? kr2(u, t.physicalFile) ?? kr2(u, t.file) ?? vr3(u, t.physicalFile) ?? vr3(u, t.file) ?? ea3?.(u, t.physicalFile))?.parsers[0];
}
var st2 = ta3;
var ie3 = { key: (e) => /^[$_a-zA-Z][$_a-zA-Z0-9]*$/.test(e) ? e : JSON.stringify(e), value(e) {
  if (e === null || typeof e != "object") return JSON.stringify(e);
  if (Array.isArray(e)) return `[${e.map((u) => ie3.value(u)).join(", ")}]`;
  let t = Object.keys(e);
  return t.length === 0 ? "{}" : `{ ${t.map((u) => `${ie3.key(u)}: ${ie3.value(e[u])}`).join(", ")} }`;
}, pair: ({ key: e, value: t }) => ie3.value({ [e]: t }) };
var nu2 = new Proxy(String, { get: () => nu2 });
var $3 = nu2;
var ou2 = () => nu2;
var Rr3 = (e, t, { descriptor: u }) => {
  let r = [`${$3.yellow(typeof e == "string" ? u.key(e) : u.pair(e))} is deprecated`];
  return t && r.push(`we now treat it as ${$3.blue(typeof t == "string" ? u.key(t) : u.pair(t))}`), r.join("; ") + ".";
};
var Dt3 = /* @__PURE__ */ Symbol.for("vnopts.VALUE_NOT_EXIST");
var Ae3 = /* @__PURE__ */ Symbol.for("vnopts.VALUE_UNCHANGED");
var Lr3 = " ".repeat(2);
var Yr3 = (e, t, u) => {
  let { text: r, list: o } = u.normalizeExpectedResult(u.schemas[e].expected(u)), n = [];
  return r && n.push(Mr3(e, t, r, u.descriptor)), o && n.push([Mr3(e, t, o.title, u.descriptor)].concat(o.values.map((a3) => jr3(a3, u.loggerPrintWidth))).join(`
`)), Ur3(n, u.loggerPrintWidth);
};
function Mr3(e, t, u, r) {
  return [`Invalid ${$3.red(r.key(e))} value.`, `Expected ${$3.blue(u)},`, `but received ${t === Dt3 ? $3.gray("nothing") : $3.red(r.value(t))}.`].join(" ");
}
function jr3({ text: e, list: t }, u) {
  let r = [];
  return e && r.push(`- ${$3.blue(e)}`), t && r.push([`- ${$3.blue(t.title)}:`].concat(t.values.map((o) => jr3(o, u - Lr3.length).replace(/^|\n/g, `$&${Lr3}`))).join(`
`)), Ur3(r, u);
}
function Ur3(e, t) {
  if (e.length === 1) return e[0];
  let [u, r] = e, [o, n] = e.map((a3) => a3.split(`
`, 1)[0].length);
  return o > t && o > n ? r : u;
}
var _e3 = [];
var au2 = [];
function ct3(e, t, u) {
  if (e === t) return 0;
  let r = u?.maxDistance, o = e;
  e.length > t.length && (e = t, t = o);
  let n = e.length, a3 = t.length;
  for (; n > 0 && e.charCodeAt(~-n) === t.charCodeAt(~-a3); ) n--, a3--;
  let s = 0;
  for (; s < n && e.charCodeAt(s) === t.charCodeAt(s); ) s++;
  if (n -= s, a3 -= s, r !== void 0 && a3 - n > r) return r;
  if (n === 0) return r !== void 0 && a3 > r ? r : a3;
  let i, D2, f2, l2, d = 0, c2 = 0;
  for (; d < n; ) au2[d] = e.charCodeAt(s + d), _e3[d] = ++d;
  for (; c2 < a3; ) {
    for (i = t.charCodeAt(s + c2), f2 = c2++, D2 = c2, d = 0; d < n; d++) l2 = i === au2[d] ? f2 : f2 + 1, f2 = _e3[d], D2 = _e3[d] = f2 > D2 ? l2 > D2 ? D2 + 1 : l2 : l2 > f2 ? f2 + 1 : l2;
    if (r !== void 0) {
      let p2 = D2;
      for (d = 0; d < n; d++) _e3[d] < p2 && (p2 = _e3[d]);
      if (p2 > r) return r;
    }
  }
  return _e3.length = n, au2.length = n, r !== void 0 && D2 > r ? r : D2;
}
function Wr3(e, t, u) {
  if (!Array.isArray(t) || t.length === 0) return;
  let r = u?.maxDistance, o = e.length;
  for (let i of t) if (i === e) return i;
  if (r === 0) return;
  let n, a3 = Number.POSITIVE_INFINITY, s = /* @__PURE__ */ new Set();
  for (let i of t) {
    if (s.has(i)) continue;
    s.add(i);
    let D2 = Math.abs(i.length - o);
    if (D2 >= a3 || r !== void 0 && D2 > r) continue;
    let f2 = Number.isFinite(a3) ? r === void 0 ? a3 : Math.min(a3, r) : r, l2 = f2 === void 0 ? ct3(e, i) : ct3(e, i, { maxDistance: f2 });
    if (r !== void 0 && l2 > r) continue;
    let d = l2;
    if (f2 !== void 0 && l2 === f2 && f2 === r && (d = ct3(e, i)), d < a3 && (a3 = d, n = i, a3 === 0)) break;
  }
  if (!(r !== void 0 && a3 > r)) return n;
}
var ft3 = (e, t, { descriptor: u, logger: r, schemas: o }) => {
  let n = [`Ignored unknown option ${$3.yellow(u.pair({ key: e, value: t }))}.`], a3 = Wr3(e, Object.keys(o), { maxDistance: 3 });
  a3 && n.push(`Did you mean ${$3.blue(u.key(a3))}?`), r.warn(n.join(" "));
};
var ua3 = ["default", "expected", "validate", "deprecated", "forward", "redirect", "overlap", "preprocess", "postprocess"];
function ra3(e, t) {
  let u = new e(t), r = Object.create(u);
  for (let o of ua3) o in t && (r[o] = na2(t[o], u, S2.prototype[o].length));
  return r;
}
var S2 = class {
  static create(t) {
    return ra3(this, t);
  }
  constructor(t) {
    this.name = t.name;
  }
  default(t) {
  }
  expected(t) {
    return "nothing";
  }
  validate(t, u) {
    return false;
  }
  deprecated(t, u) {
    return false;
  }
  forward(t, u) {
  }
  redirect(t, u) {
  }
  overlap(t, u, r) {
    return t;
  }
  preprocess(t, u) {
    return t;
  }
  postprocess(t, u) {
    return Ae3;
  }
};
function na2(e, t, u) {
  return typeof e == "function" ? (...r) => e(...r.slice(0, u - 1), t, ...r.slice(u - 1)) : () => e;
}
var lt3 = class extends S2 {
  constructor(t) {
    super(t), this._sourceName = t.sourceName;
  }
  expected(t) {
    return t.schemas[this._sourceName].expected(t);
  }
  validate(t, u) {
    return u.schemas[this._sourceName].validate(t, u);
  }
  redirect(t, u) {
    return this._sourceName;
  }
};
var dt3 = class extends S2 {
  expected() {
    return "anything";
  }
  validate() {
    return true;
  }
};
var pt3 = class extends S2 {
  constructor({ valueSchema: t, name: u = t.name, ...r }) {
    super({ ...r, name: u }), this._valueSchema = t;
  }
  expected(t) {
    let { text: u, list: r } = t.normalizeExpectedResult(this._valueSchema.expected(t));
    return { text: u && `an array of ${u}`, list: r && { title: "an array of the following values", values: [{ list: r }] } };
  }
  validate(t, u) {
    if (!Array.isArray(t)) return false;
    let r = [];
    for (let o of t) {
      let n = u.normalizeValidateResult(this._valueSchema.validate(o, u), o);
      n !== true && r.push(n.value);
    }
    return r.length === 0 ? true : { value: r };
  }
  deprecated(t, u) {
    let r = [];
    for (let o of t) {
      let n = u.normalizeDeprecatedResult(this._valueSchema.deprecated(o, u), o);
      n !== false && r.push(...n.map(({ value: a3 }) => ({ value: [a3] })));
    }
    return r;
  }
  forward(t, u) {
    let r = [];
    for (let o of t) {
      let n = u.normalizeForwardResult(this._valueSchema.forward(o, u), o);
      r.push(...n.map($r3));
    }
    return r;
  }
  redirect(t, u) {
    let r = [], o = [];
    for (let n of t) {
      let a3 = u.normalizeRedirectResult(this._valueSchema.redirect(n, u), n);
      "remain" in a3 && r.push(a3.remain), o.push(...a3.redirect.map($r3));
    }
    return r.length === 0 ? { redirect: o } : { redirect: o, remain: r };
  }
  overlap(t, u) {
    return t.concat(u);
  }
};
function $r3({ from: e, to: t }) {
  return { from: [e], to: t };
}
var Ft3 = class extends S2 {
  expected() {
    return "true or false";
  }
  validate(t) {
    return typeof t == "boolean";
  }
};
function Kr3(e, t) {
  let u = /* @__PURE__ */ Object.create(null);
  for (let r of e) {
    let o = r[t];
    if (u[o]) throw new Error(`Duplicate ${t} ${JSON.stringify(o)}`);
    u[o] = r;
  }
  return u;
}
function Gr3(e, t) {
  let u = /* @__PURE__ */ new Map();
  for (let r of e) {
    let o = r[t];
    if (u.has(o)) throw new Error(`Duplicate ${t} ${JSON.stringify(o)}`);
    u.set(o, r);
  }
  return u;
}
function zr3() {
  let e = /* @__PURE__ */ Object.create(null);
  return (t) => {
    let u = JSON.stringify(t);
    return e[u] ? true : (e[u] = true, false);
  };
}
function Jr3(e, t) {
  let u = [], r = [];
  for (let o of e) t(o) ? u.push(o) : r.push(o);
  return [u, r];
}
function Hr3(e) {
  return e === Math.floor(e);
}
function Xr3(e, t) {
  if (e === t) return 0;
  let u = typeof e, r = typeof t, o = ["undefined", "object", "boolean", "number", "string"];
  return u !== r ? o.indexOf(u) - o.indexOf(r) : u !== "string" ? Number(e) - Number(t) : e.localeCompare(t);
}
function qr3(e) {
  return (...t) => {
    let u = e(...t);
    return typeof u == "string" ? new Error(u) : u;
  };
}
function iu2(e) {
  return e === void 0 ? {} : e;
}
function su2(e) {
  if (typeof e == "string") return { text: e };
  let { text: t, list: u } = e;
  return oa2((t || u) !== void 0, "Unexpected `expected` result, there should be at least one field."), u ? { text: t, list: { title: u.title, values: u.values.map(su2) } } : { text: t };
}
function Du2(e, t) {
  return e === true ? true : e === false ? { value: t } : e;
}
function cu2(e, t, u = false) {
  return e === false ? false : e === true ? u ? true : [{ value: t }] : "value" in e ? [e] : e.length === 0 ? false : e;
}
function Vr3(e, t) {
  return typeof e == "string" || "key" in e ? { from: t, to: e } : "from" in e ? { from: e.from, to: e.to } : { from: t, to: e.to };
}
function mt3(e, t) {
  return e === void 0 ? [] : Array.isArray(e) ? e.map((u) => Vr3(u, t)) : [Vr3(e, t)];
}
function fu2(e, t) {
  let u = mt3(typeof e == "object" && "redirect" in e ? e.redirect : e, t);
  return u.length === 0 ? { remain: t, redirect: u } : typeof e == "object" && "remain" in e ? { remain: e.remain, redirect: u } : { redirect: u };
}
function oa2(e, t) {
  if (!e) throw new Error(t);
}
var Et3 = class extends S2 {
  constructor(t) {
    super(t), this._choices = Gr3(t.choices.map((u) => u && typeof u == "object" ? u : { value: u }), "value");
  }
  expected({ descriptor: t }) {
    let u = Array.from(this._choices.keys()).map((a3) => this._choices.get(a3)).filter(({ hidden: a3 }) => !a3).map((a3) => a3.value).sort(Xr3).map(t.value), r = u.slice(0, -2), o = u.slice(-2);
    return { text: r.concat(o.join(" or ")).join(", "), list: { title: "one of the following values", values: u } };
  }
  validate(t) {
    return this._choices.has(t);
  }
  deprecated(t) {
    let u = this._choices.get(t);
    return u && u.deprecated ? { value: t } : false;
  }
  forward(t) {
    let u = this._choices.get(t);
    return u ? u.forward : void 0;
  }
  redirect(t) {
    let u = this._choices.get(t);
    return u ? u.redirect : void 0;
  }
};
var Ct3 = class extends S2 {
  expected() {
    return "a number";
  }
  validate(t, u) {
    return typeof t == "number";
  }
};
var ht3 = class extends Ct3 {
  expected() {
    return "an integer";
  }
  validate(t, u) {
    return u.normalizeValidateResult(super.validate(t, u), t) === true && Hr3(t);
  }
};
var je3 = class extends S2 {
  expected() {
    return "a string";
  }
  validate(t) {
    return typeof t == "string";
  }
};
var Qr3 = ie3;
var Zr3 = ft3;
var en2 = Yr3;
var tn2 = Rr3;
var gt3 = class {
  constructor(t, u) {
    let { logger: r = console, loggerPrintWidth: o = 80, descriptor: n = Qr3, unknown: a3 = Zr3, invalid: s = en2, deprecated: i = tn2, missing: D2 = () => false, required: f2 = () => false, preprocess: l2 = (c2) => c2, postprocess: d = () => Ae3 } = u || {};
    this._utils = { descriptor: n, logger: r || { warn: () => {
    } }, loggerPrintWidth: o, schemas: Kr3(t, "name"), normalizeDefaultResult: iu2, normalizeExpectedResult: su2, normalizeDeprecatedResult: cu2, normalizeForwardResult: mt3, normalizeRedirectResult: fu2, normalizeValidateResult: Du2 }, this._unknownHandler = a3, this._invalidHandler = qr3(s), this._deprecatedHandler = i, this._identifyMissing = (c2, p2) => !(c2 in p2) || D2(c2, p2), this._identifyRequired = f2, this._preprocess = l2, this._postprocess = d, this.cleanHistory();
  }
  cleanHistory() {
    this._hasDeprecationWarned = zr3();
  }
  normalize(t) {
    let u = {}, o = [this._preprocess(t, this._utils)], n = () => {
      for (; o.length !== 0; ) {
        let a3 = o.shift(), s = this._applyNormalization(a3, u);
        o.push(...s);
      }
    };
    n();
    for (let a3 of Object.keys(this._utils.schemas)) {
      let s = this._utils.schemas[a3];
      if (!(a3 in u)) {
        let i = iu2(s.default(this._utils));
        "value" in i && o.push({ [a3]: i.value });
      }
    }
    n();
    for (let a3 of Object.keys(this._utils.schemas)) {
      if (!(a3 in u)) continue;
      let s = this._utils.schemas[a3], i = u[a3], D2 = s.postprocess(i, this._utils);
      D2 !== Ae3 && (this._applyValidation(D2, a3, s), u[a3] = D2);
    }
    return this._applyPostprocess(u), this._applyRequiredCheck(u), u;
  }
  _applyNormalization(t, u) {
    let r = [], { knownKeys: o, unknownKeys: n } = this._partitionOptionKeys(t);
    for (let a3 of o) {
      let s = this._utils.schemas[a3], i = s.preprocess(t[a3], this._utils);
      this._applyValidation(i, a3, s);
      let D2 = ({ from: c2, to: p2 }) => {
        r.push(typeof p2 == "string" ? { [p2]: c2 } : { [p2.key]: p2.value });
      }, f2 = ({ value: c2, redirectTo: p2 }) => {
        let F2 = cu2(s.deprecated(c2, this._utils), i, true);
        if (F2 !== false) if (F2 === true) this._hasDeprecationWarned(a3) || this._utils.logger.warn(this._deprecatedHandler(a3, p2, this._utils));
        else for (let { value: C } of F2) {
          let y2 = { key: a3, value: C };
          if (!this._hasDeprecationWarned(y2)) {
            let m3 = typeof p2 == "string" ? { key: p2, value: C } : p2;
            this._utils.logger.warn(this._deprecatedHandler(y2, m3, this._utils));
          }
        }
      };
      mt3(s.forward(i, this._utils), i).forEach(D2);
      let d = fu2(s.redirect(i, this._utils), i);
      if (d.redirect.forEach(D2), "remain" in d) {
        let c2 = d.remain;
        u[a3] = a3 in u ? s.overlap(u[a3], c2, this._utils) : c2, f2({ value: c2 });
      }
      for (let { from: c2, to: p2 } of d.redirect) f2({ value: c2, redirectTo: p2 });
    }
    for (let a3 of n) {
      let s = t[a3];
      this._applyUnknownHandler(a3, s, u, (i, D2) => {
        r.push({ [i]: D2 });
      });
    }
    return r;
  }
  _applyRequiredCheck(t) {
    for (let u of Object.keys(this._utils.schemas)) if (this._identifyMissing(u, t) && this._identifyRequired(u)) throw this._invalidHandler(u, Dt3, this._utils);
  }
  _partitionOptionKeys(t) {
    let [u, r] = Jr3(Object.keys(t).filter((o) => !this._identifyMissing(o, t)), (o) => o in this._utils.schemas);
    return { knownKeys: u, unknownKeys: r };
  }
  _applyValidation(t, u, r) {
    let o = Du2(r.validate(t, this._utils), t);
    if (o !== true) throw this._invalidHandler(u, o.value, this._utils);
  }
  _applyUnknownHandler(t, u, r, o) {
    let n = this._unknownHandler(t, u, this._utils);
    if (n) for (let a3 of Object.keys(n)) {
      if (this._identifyMissing(a3, n)) continue;
      let s = n[a3];
      a3 in this._utils.schemas ? o(a3, s) : r[a3] = s;
    }
  }
  _applyPostprocess(t) {
    let u = this._postprocess(t, this._utils);
    if (u !== Ae3) {
      if (u.delete) for (let r of u.delete) delete t[r];
      if (u.override) {
        let { knownKeys: r, unknownKeys: o } = this._partitionOptionKeys(u.override);
        for (let n of r) {
          let a3 = u.override[n];
          this._applyValidation(a3, n, this._utils.schemas[n]), t[n] = a3;
        }
        for (let n of o) {
          let a3 = u.override[n];
          this._applyUnknownHandler(n, a3, t, (s, i) => {
            let D2 = this._utils.schemas[s];
            this._applyValidation(i, s, D2), t[s] = i;
          });
        }
      }
    }
  }
};
var lu2;
function ia3(e, t, { logger: u = false, isCLI: r = false, passThrough: o = false, FlagSchema: n, descriptor: a3 } = {}) {
  if (r) {
    if (!n) throw new Error("'FlagSchema' option is required.");
    if (!a3) throw new Error("'descriptor' option is required.");
  } else a3 = ie3;
  let s = o ? Array.isArray(o) ? (d, c2) => o.includes(d) ? { [d]: c2 } : void 0 : (d, c2) => ({ [d]: c2 }) : (d, c2, p2) => {
    let { _: F2, ...C } = p2.schemas;
    return ft3(d, c2, { ...p2, schemas: C });
  }, i = sa3(t, { isCLI: r, FlagSchema: n }), D2 = new gt3(i, { logger: u, unknown: s, descriptor: a3 }), f2 = u !== false;
  f2 && lu2 && (D2._hasDeprecationWarned = lu2);
  let l2 = D2.normalize(e);
  return f2 && (lu2 = D2._hasDeprecationWarned), l2;
}
function sa3(e, { isCLI: t, FlagSchema: u }) {
  let r = [];
  t && r.push(dt3.create({ name: "_" }));
  for (let o of e) r.push(Da2(o, { isCLI: t, optionInfos: e, FlagSchema: u })), o.alias && t && r.push(lt3.create({ name: o.alias, sourceName: o.name }));
  return r;
}
function Da2(e, { isCLI: t, optionInfos: u, FlagSchema: r }) {
  let { name: o } = e, n = { name: o }, a3, s = {};
  switch (e.type) {
    case "int":
      a3 = ht3, t && (n.preprocess = Number);
      break;
    case "string":
      a3 = je3;
      break;
    case "choice":
      a3 = Et3, n.choices = e.choices.map((i) => i?.redirect ? { ...i, redirect: { to: { key: e.name, value: i.redirect } } } : i);
      break;
    case "boolean":
      a3 = Ft3;
      break;
    case "flag":
      a3 = r, n.flags = u.flatMap((i) => [i.alias, i.description && i.name, i.oppositeDescription && `no-${i.name}`].filter(Boolean));
      break;
    case "path":
      a3 = je3;
      break;
    default:
      throw new Error(`Unexpected type ${e.type}`);
  }
  if (e.exception ? n.validate = (i, D2, f2) => e.exception(i) || D2.validate(i, f2) : n.validate = (i, D2, f2) => i === void 0 || D2.validate(i, f2), e.redirect && (s.redirect = (i) => i ? { to: typeof e.redirect == "string" ? e.redirect : { key: e.redirect.option, value: e.redirect.value } } : void 0), e.deprecated && (s.deprecated = true), t && !e.array) {
    let i = n.preprocess || ((D2) => D2);
    n.preprocess = (D2, f2, l2) => f2.preprocess(i(Array.isArray(D2) ? b2(0, D2, -1) : D2), l2);
  }
  return e.array ? pt3.create({ ...t ? { preprocess: (i) => Array.isArray(i) ? i : [i] } : {}, ...s, valueSchema: a3.create(n) }) : a3.create({ ...n, ...s });
}
var un2 = ia3;
var ca2 = Array.prototype.findLast ?? function(e) {
  for (let t = this.length - 1; t >= 0; t--) {
    let u = this[t];
    if (e(u, t, this)) return u;
  }
};
var fa2 = X3("findLast", function() {
  if (Array.isArray(this)) return ca2;
});
var du2 = fa2;
var rn2 = /* @__PURE__ */ Symbol.for("PRETTIER_IS_FRONT_MATTER");
var pu2 = [];
function la2(e) {
  return !!e?.[rn2];
}
var de3 = la2;
var nn2 = /* @__PURE__ */ new Set(["yaml", "toml"]);
var Ue3 = ({ node: e }) => de3(e) && nn2.has(e.language);
async function Fu2(e, t, u, r) {
  let { node: o } = u, { language: n } = o;
  if (!nn2.has(n)) return;
  let a3 = o.value.trim(), s;
  if (a3) {
    let i = n === "yaml" ? n : st2(r, { language: n });
    if (!i) return;
    s = a3 ? await e(a3, { parser: i }) : "";
  } else s = a3;
  return et3([o.startDelimiter, o.explicitLanguage ?? "", V3, s, s ? V3 : "", o.endDelimiter]);
}
function da3(e, t) {
  return Ue3({ node: e }) && (delete t.end, delete t.raw, delete t.value), t;
}
var mu2 = da3;
function pa2({ node: e }) {
  return e.raw;
}
var Eu2 = pa2;
var on2 = /* @__PURE__ */ new Set(["tokens", "comments", "parent", "enclosingNode", "precedingNode", "followingNode"]);
var Fa2 = (e) => Object.keys(e).filter((t) => !on2.has(t));
function ma3(e, t) {
  let u = e ? (r) => e(r, on2) : Fa2;
  return t ? new Proxy(u, { apply: (r, o, n) => de3(n[0]) ? pu2 : Reflect.apply(r, o, n) }) : u;
}
var Cu2 = ma3;
function gu2(e, t) {
  if (!t) throw new Error("parserName is required.");
  let u = du2(0, e, (o) => o.parsers && Object.prototype.hasOwnProperty.call(o.parsers, t));
  if (u) return u;
  let r = `Couldn't resolve parser "${t}".`;
  throw r += " Plugins must be explicitly added to the standalone bundle.", new Me3(r);
}
function an2(e, t) {
  if (!t) throw new Error("astFormat is required.");
  let u = du2(0, e, (o) => o.printers && Object.prototype.hasOwnProperty.call(o.printers, t));
  if (u) return u;
  let r = `Couldn't find plugin for AST format "${t}".`;
  throw r += " Plugins must be explicitly added to the standalone bundle.", new Me3(r);
}
function We3({ plugins: e, parser: t }) {
  let u = gu2(e, t);
  return yu2(u, t);
}
function yu2(e, t) {
  let u = e.parsers[t];
  return typeof u == "function" ? u() : u;
}
async function sn2(e, t) {
  let u = e.printers[t], r = typeof u == "function" ? await u() : u;
  return Ea2(r);
}
var hu2 = /* @__PURE__ */ new WeakMap();
function Ea2(e) {
  if (hu2.has(e)) return hu2.get(e);
  let { features: t, getVisitorKeys: u, embed: r, massageAstNode: o, print: n, ...a3 } = e;
  t = ya2(t);
  let s = t.experimental_frontMatterSupport;
  u = Cu2(u, s.massageAstNode || s.embed || s.print);
  let i = o;
  o && s.massageAstNode && (i = new Proxy(o, { apply(d, c2, p2) {
    return mu2(...p2), Reflect.apply(d, c2, p2);
  } }));
  let D2 = r;
  if (r) {
    let d;
    D2 = new Proxy(r, { get(c2, p2, F2) {
      return p2 === "getVisitorKeys" ? (d ?? (d = r.getVisitorKeys ? Cu2(r.getVisitorKeys, s.massageAstNode || s.embed) : u), d) : Reflect.get(c2, p2, F2);
    }, apply: (c2, p2, F2) => s.embed && Ue3(...F2) ? Fu2 : Reflect.apply(c2, p2, F2) });
  }
  let f2 = n;
  s.print && (f2 = new Proxy(n, { apply(d, c2, p2) {
    let [F2] = p2;
    return de3(F2.node) ? Eu2(F2) : Reflect.apply(d, c2, p2);
  } }));
  let l2 = { features: t, getVisitorKeys: u, embed: D2, massageAstNode: i, print: f2, ...a3 };
  return hu2.set(e, l2), l2;
}
var Ca2 = ["clean", "embed", "print"];
var ha = Object.fromEntries(Ca2.map((e) => [e, false]));
function ga(e) {
  return { ...ha, ...e };
}
function ya2(e) {
  return { experimental_avoidAstMutation: false, ...e, experimental_frontMatterSupport: ga(e?.experimental_frontMatterSupport) };
}
var Dn2 = { astFormat: "estree", printer: {}, originalText: void 0, locStart: null, locEnd: null, getVisitorKeys: null };
async function ba2(e, t = {}) {
  let u = { ...e };
  if (!u.parser) if (u.filepath) {
    if (u.parser = st2(u, { physicalFile: u.filepath }), !u.parser) throw new Ye3(`No parser could be inferred for file "${u.filepath}".`);
  } else throw new Ye3("No parser and no file path given, couldn't infer a parser.");
  let r = it2({ plugins: e.plugins, showDeprecated: true }).options, o = { ...Dn2, ...Object.fromEntries(r.filter((l2) => l2.default !== void 0).map((l2) => [l2.name, l2.default])) }, n = gu2(u.plugins, u.parser), a3 = await yu2(n, u.parser);
  u.astFormat = a3.astFormat, u.locEnd = a3.locEnd, u.locStart = a3.locStart;
  let s = n.printers?.[a3.astFormat] ? n : an2(u.plugins, a3.astFormat), i = await sn2(s, a3.astFormat);
  u.printer = i, u.getVisitorKeys = i.getVisitorKeys;
  let D2 = s.defaultOptions ? Object.fromEntries(Object.entries(s.defaultOptions).filter(([, l2]) => l2 !== void 0)) : {}, f2 = { ...o, ...D2 };
  for (let [l2, d] of Object.entries(f2)) (u[l2] === null || u[l2] === void 0) && (u[l2] = d);
  return u.parser === "json" && (u.trailingComma = "none"), un2(u, r, { passThrough: Object.keys(Dn2), ...t });
}
var se3 = ba2;
var pf = ao2(dn2(), 1);
var Au2 = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈא-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-Ƛ꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
var pn2 = "·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୕-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫝᫠-᫫ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
var af = new RegExp("[" + Au2 + "]");
var sf = new RegExp("[" + Au2 + pn2 + "]");
Au2 = pn2 = null;
var _u2 = { keyword: ["break", "case", "catch", "continue", "debugger", "default", "do", "else", "finally", "for", "function", "if", "return", "switch", "throw", "try", "var", "const", "while", "with", "new", "this", "super", "class", "extends", "export", "import", "null", "true", "false", "in", "instanceof", "typeof", "void", "delete"], strict: ["implements", "interface", "let", "package", "private", "protected", "public", "static", "yield"], strictBind: ["eval", "arguments"] };
var Df = new Set(_u2.keyword);
var cf = new Set(_u2.strict);
var ff = new Set(_u2.strictBind);
var It3 = (e, t) => (u) => e(t(u));
function mn2(e) {
  return { keyword: e.cyan, capitalized: e.yellow, jsxIdentifier: e.yellow, punctuator: e.yellow, number: e.magenta, string: e.green, regex: e.magenta, comment: e.gray, invalid: It3(It3(e.white, e.bgRed), e.bold), gutter: e.gray, marker: It3(e.red, e.bold), message: It3(e.red, e.bold), reset: e.reset };
}
var hf = mn2(ou2(true));
var gf = mn2(ou2(false));
function _a2() {
  return new Proxy({}, { get: () => (e) => e });
}
var Fn2 = /\r\n|[\n\r\u2028\u2029]/;
function xa(e, t, u) {
  let r = Object.assign({ column: 0, line: -1 }, e.start), o = Object.assign({}, r, e.end), { linesAbove: n = 2, linesBelow: a3 = 3 } = u || {}, s = r.line, i = r.column, D2 = o.line, f2 = o.column, l2 = Math.max(s - (n + 1), 0), d = Math.min(t.length, D2 + a3);
  s === -1 && (l2 = 0), D2 === -1 && (d = t.length);
  let c2 = D2 - s, p2 = {};
  if (c2) for (let F2 = 0; F2 <= c2; F2++) {
    let C = F2 + s;
    if (!i) p2[C] = true;
    else if (F2 === 0) {
      let y2 = t[C - 1].length;
      p2[C] = [i, y2 - i + 1];
    } else if (F2 === c2) p2[C] = [0, f2];
    else {
      let y2 = t[C - F2].length;
      p2[C] = [0, y2];
    }
  }
  else i === f2 ? i ? p2[s] = [i, 0] : p2[s] = true : p2[s] = [i, f2 - i];
  return { start: l2, end: d, markerLines: p2 };
}
function En2(e, t, u = {}) {
  let o = _a2(false), n = e.split(Fn2), { start: a3, end: s, markerLines: i } = xa(t, n, u), D2 = t.start && typeof t.start.column == "number", f2 = String(s).length, d = e.split(Fn2, s).slice(a3, s).map((c2, p2) => {
    let F2 = a3 + 1 + p2, y2 = ` ${` ${F2}`.slice(-f2)} |`, m3 = i[F2], h = !i[F2 + 1];
    if (m3) {
      let E3 = "";
      if (Array.isArray(m3)) {
        let g2 = c2.slice(0, Math.max(m3[0] - 1, 0)).replace(/[^\t]/g, " "), A2 = m3[1] || 1;
        E3 = [`
 `, o.gutter(y2.replace(/\d/g, " ")), " ", g2, o.marker("^").repeat(A2)].join(""), h && u.message && (E3 += " " + o.message(u.message));
      }
      return [o.marker(">"), o.gutter(y2), c2.length > 0 ? ` ${c2}` : "", E3].join("");
    } else return ` ${o.gutter(y2)}${c2.length > 0 ? ` ${c2}` : ""}`;
  }).join(`
`);
  return u.message && !D2 && (d = `${" ".repeat(f2 + 1)}${u.message}
${d}`), d;
}
async function Ba2(e, t) {
  let u = await We3(t), r = u.preprocess ? await u.preprocess(e, t) : e;
  t.originalText = r;
  let o;
  try {
    o = await u.parse(r, t, t);
  } catch (n) {
    Ta2(n, e);
  }
  return { text: r, ast: o };
}
function Ta2(e, t) {
  let { loc: u } = e;
  if (u) {
    let r = En2(t, u, { highlightCode: true });
    throw e.message += `
` + r, e.codeFrame = r, e;
  }
  throw e;
}
var Fe3 = Ba2;
async function Cn2(e, t, u, r, o) {
  if (u.embeddedLanguageFormatting !== "auto") return;
  let { printer: n } = u, { embed: a3 } = n;
  if (!a3) return;
  if (a3.length > 2) throw new Error("printer.embed has too many parameters. The API changed in Prettier v3. Please update your plugin. See https://prettier.io/docs/plugins#optional-embed");
  let { hasPrettierIgnore: s } = n, { getVisitorKeys: i } = a3, D2 = [];
  d();
  let f2 = e.stack;
  for (let { print: c2, node: p2, pathStack: F2 } of D2) try {
    e.stack = F2;
    let C = await c2(l2, t, e, u);
    C && o.set(p2, C);
  } catch (C) {
    if (globalThis.PRETTIER_DEBUG) throw C;
  }
  e.stack = f2;
  function l2(c2, p2) {
    return Na2(c2, p2, u, r);
  }
  function d() {
    let { node: c2 } = e;
    if (c2 === null || typeof c2 != "object" || s?.(e)) return;
    for (let F2 of i(c2)) Array.isArray(c2[F2]) ? e.each(d, F2) : e.call(d, F2);
    let p2 = a3(e, u);
    if (p2) {
      if (typeof p2 == "function") {
        D2.push({ print: p2, node: c2, pathStack: [...e.stack] });
        return;
      }
      o.set(c2, p2);
    }
  }
}
async function Na2(e, t, u, r) {
  let o = await se3({ ...u, ...t, parentParser: u.parser, originalText: e, cursorOffset: void 0, rangeStart: void 0, rangeEnd: void 0 }, { passThrough: true }), { ast: n } = await Fe3(e, o), a3 = await r(n, o);
  return qe3(a3);
}
function Sa(e, t, u, r) {
  let { originalText: o, [/* @__PURE__ */ Symbol.for("comments")]: n, locStart: a3, locEnd: s, [/* @__PURE__ */ Symbol.for("printedComments")]: i } = t, { node: D2 } = e, f2 = a3(D2), l2 = s(D2);
  for (let c2 of n) a3(c2) >= f2 && s(c2) <= l2 && i.add(c2);
  let { printPrettierIgnored: d } = t.printer;
  return d ? d(e, t, u, r) : o.slice(f2, l2);
}
var hn2 = Sa;
async function Ge3(e, t) {
  ({ ast: e } = await xu2(e, t));
  let u = /* @__PURE__ */ new Map(), r = new pr3(e), o = Nr3(t), n = /* @__PURE__ */ new Map();
  await Cn2(r, s, t, Ge3, n);
  let a3 = await gn2(r, t, s, void 0, n);
  if (Tr3(t), t.cursorOffset >= 0) {
    if (t.nodeAfterCursor && !t.nodeBeforeCursor) return [ee2, a3];
    if (t.nodeBeforeCursor && !t.nodeAfterCursor) return [a3, ee2];
  }
  return a3;
  function s(D2, f2) {
    return D2 === void 0 || D2 === r ? i(f2) : Array.isArray(D2) ? r.call(() => i(f2), ...D2) : r.call(() => i(f2), D2);
  }
  function i(D2) {
    o(r);
    let f2 = r.node;
    if (f2 == null) return "";
    let l2 = ge3(f2) && D2 === void 0;
    if (l2 && u.has(f2)) return u.get(f2);
    let d = gn2(r, t, s, D2, n);
    return l2 && u.set(f2, d), d;
  }
}
function gn2(e, t, u, r, o) {
  let { node: n } = e, { printer: a3 } = t, s;
  switch (a3.hasPrettierIgnore?.(e) ? s = hn2(e, t, u, r) : o.has(n) ? s = o.get(n) : s = a3.print(e, t, u, r), n) {
    case t.cursorNode:
      s = Ee3(s, (i) => [ee2, i, ee2]);
      break;
    case t.nodeBeforeCursor:
      s = Ee3(s, (i) => [i, ee2]);
      break;
    case t.nodeAfterCursor:
      s = Ee3(s, (i) => [ee2, i]);
      break;
  }
  return a3.printComment && !a3.willPrintOwnComments?.(e, t) && (s = Br3(e, s, t)), s;
}
async function xu2(e, t) {
  let u = e.comments ?? [];
  t[/* @__PURE__ */ Symbol.for("comments")] = u, t[/* @__PURE__ */ Symbol.for("printedComments")] = /* @__PURE__ */ new Set(), Ar3(e, t);
  let { printer: { preprocess: r } } = t;
  return e = r ? await r(e, t) : e, { ast: e, comments: u };
}
function wa2(e, t) {
  let { cursorOffset: u, locStart: r, locEnd: o, getVisitorKeys: n } = t, a3 = (c2) => r(c2) <= u && o(c2) >= u, s = e, i = [e];
  for (let c2 of Cr3(e, { getVisitorKeys: n, filter: a3 })) i.push(c2), s = c2;
  if (hr3(s, { getVisitorKeys: n })) return { cursorNode: s };
  let D2, f2, l2 = -1, d = Number.POSITIVE_INFINITY;
  for (; i.length > 0 && (D2 === void 0 || f2 === void 0); ) {
    s = i.pop();
    let c2 = D2 !== void 0, p2 = f2 !== void 0;
    for (let F2 of be3(s, { getVisitorKeys: n })) {
      if (!c2) {
        let C = o(F2);
        C <= u && C > l2 && (D2 = F2, l2 = C);
      }
      if (!p2) {
        let C = r(F2);
        C >= u && C < d && (f2 = F2, d = C);
      }
    }
  }
  return { nodeBeforeCursor: D2, nodeAfterCursor: f2 };
}
var Bu2 = wa2;
function Oa2(e, t) {
  let { printer: u } = t, r = u.massageAstNode;
  if (!r) return e;
  let { getVisitorKeys: o } = u, { ignoredProperties: n } = r;
  return a3(e);
  function a3(s, i) {
    if (!ge3(s)) return s;
    if (Array.isArray(s)) return s.map((d) => a3(d, i)).filter(Boolean);
    let D2 = {}, f2 = new Set(o(s));
    for (let d in s) !Object.prototype.hasOwnProperty.call(s, d) || n?.has(d) || (f2.has(d) ? D2[d] = a3(s[d], s) : D2[d] = s[d]);
    let l2 = r(s, D2, i);
    if (l2 !== null) return l2 ?? D2;
  }
}
var yn2 = Oa2;
var Pa2 = Array.prototype.findLastIndex ?? function(e) {
  for (let t = this.length - 1; t >= 0; t--) {
    let u = this[t];
    if (e(u, t, this)) return t;
  }
  return -1;
};
var Ia2 = X3("findLastIndex", function() {
  if (Array.isArray(this)) return Pa2;
});
var bn2 = Ia2;
var ka2 = ({ parser: e }) => e === "json" || e === "json5" || e === "jsonc" || e === "json-stringify";
function va2(e, t) {
  return t = new Set(t), e.find((u) => xn2.has(u.type) && t.has(u));
}
function An2(e) {
  let t = bn2(0, e, (u) => u.type !== "Program" && u.type !== "File");
  return t === -1 ? e : e.slice(0, t + 1);
}
function Ra2(e, t, { locStart: u, locEnd: r }) {
  let [o, ...n] = e, [a3, ...s] = t;
  if (o === a3) return [o, a3];
  let i = u(o);
  for (let f2 of An2(s)) if (u(f2) >= i) a3 = f2;
  else break;
  let D2 = r(a3);
  for (let f2 of An2(n)) {
    if (r(f2) <= D2) o = f2;
    else break;
    if (o === a3) break;
  }
  return [o, a3];
}
function Tu2(e, t, u, r, o = [], n) {
  let { locStart: a3, locEnd: s } = u, i = a3(e), D2 = s(e);
  if (t > D2 || t < i || n === "rangeEnd" && t === i || n === "rangeStart" && t === D2) return;
  let f2 = [e, ...o], l2 = at3(e, f2, { cache: uu2, locStart: a3, locEnd: s, getVisitorKeys: u.getVisitorKeys, filter: u.printer.canAttachComment, getChildren: u.printer.getCommentChildNodes });
  for (let d of l2) {
    let c2 = Tu2(d, t, u, r, f2, n);
    if (c2) return c2;
  }
  if (r(e, o[0])) return f2;
}
function La2(e, t) {
  return t !== "DeclareExportDeclaration" && e !== "TypeParameterDeclaration" && (e === "Directive" || e === "TypeAlias" || e === "TSExportAssignment" || e.startsWith("Declare") || e.startsWith("TSDeclare") || e.endsWith("Statement") || e.endsWith("Declaration"));
}
var xn2 = /* @__PURE__ */ new Set(["JsonRoot", "ObjectExpression", "ArrayExpression", "StringLiteral", "NumericLiteral", "BooleanLiteral", "NullLiteral", "UnaryExpression", "TemplateLiteral"]);
var Ma2 = /* @__PURE__ */ new Set(["OperationDefinition", "FragmentDefinition", "VariableDefinition", "TypeExtensionDefinition", "ObjectTypeDefinition", "FieldDefinition", "DirectiveDefinition", "EnumTypeDefinition", "EnumValueDefinition", "InputValueDefinition", "InputObjectTypeDefinition", "SchemaDefinition", "OperationTypeDefinition", "InterfaceTypeDefinition", "UnionTypeDefinition", "ScalarTypeDefinition"]);
function _n2(e, t, u) {
  if (!t) return false;
  switch (e.parser) {
    case "flow":
    case "hermes":
    case "babel":
    case "babel-flow":
    case "babel-ts":
    case "typescript":
    case "acorn":
    case "espree":
    case "meriyah":
    case "oxc":
    case "oxc-ts":
    case "__babel_estree":
      return La2(t.type, u?.type);
    case "json":
    case "json5":
    case "jsonc":
    case "json-stringify":
      return xn2.has(t.type);
    case "graphql":
      return Ma2.has(t.kind);
    case "vue":
      return t.tag !== "root";
  }
  return false;
}
function Bn2(e, t, u) {
  let { rangeStart: r, rangeEnd: o, locStart: n, locEnd: a3 } = t;
  P3(o > r);
  let s = e.slice(r, o).search(/\S/u), i = s === -1;
  if (!i) for (r += s; o > r && !/\S/u.test(e[o - 1]); --o) ;
  let D2 = Tu2(u, r, t, (c2, p2) => _n2(t, c2, p2), [], "rangeStart");
  if (!D2) return;
  let f2 = i ? D2 : Tu2(u, o, t, (c2) => _n2(t, c2), [], "rangeEnd");
  if (!f2) return;
  let l2, d;
  if (ka2(t)) {
    let c2 = va2(D2, f2);
    l2 = c2, d = c2;
  } else [l2, d] = Ra2(D2, f2, t);
  return [Math.min(n(l2), n(d)), Math.max(a3(l2), a3(d))];
}
var wn2 = "\uFEFF";
var Tn2 = /* @__PURE__ */ Symbol("cursor");
async function On2(e, t, u = 0) {
  if (!e || e.trim().length === 0) return { formatted: "", cursorOffset: -1, comments: [] };
  let { ast: r, text: o } = await Fe3(e, t);
  t.cursorOffset >= 0 && (t = { ...t, ...Bu2(r, t) });
  let n = await Ge3(r, t, u);
  u > 0 && (n = tt3([V3, n], u, t.tabWidth));
  let a3 = Ce3(n, t);
  if (u > 0) {
    let i = a3.formatted.trim();
    a3.cursorNodeStart !== void 0 && (a3.cursorNodeStart -= a3.formatted.indexOf(i), a3.cursorNodeStart < 0 && (a3.cursorNodeStart = 0, a3.cursorNodeText = a3.cursorNodeText.trimStart()), a3.cursorNodeStart + a3.cursorNodeText.length > i.length && (a3.cursorNodeText = a3.cursorNodeText.trimEnd())), a3.formatted = i + Se3(t.endOfLine);
  }
  let s = t[/* @__PURE__ */ Symbol.for("comments")];
  if (t.cursorOffset >= 0) {
    let i, D2, f2, l2;
    if ((t.cursorNode || t.nodeBeforeCursor || t.nodeAfterCursor) && a3.cursorNodeText) if (f2 = a3.cursorNodeStart, l2 = a3.cursorNodeText, t.cursorNode) i = t.locStart(t.cursorNode), D2 = o.slice(i, t.locEnd(t.cursorNode));
    else {
      if (!t.nodeBeforeCursor && !t.nodeAfterCursor) throw new Error("Cursor location must contain at least one of cursorNode, nodeBeforeCursor, nodeAfterCursor");
      i = t.nodeBeforeCursor ? t.locEnd(t.nodeBeforeCursor) : 0;
      let y2 = t.nodeAfterCursor ? t.locStart(t.nodeAfterCursor) : o.length;
      D2 = o.slice(i, y2);
    }
    else i = 0, D2 = o, f2 = 0, l2 = a3.formatted;
    let d = t.cursorOffset - i;
    if (D2 === l2) return { formatted: a3.formatted, cursorOffset: f2 + d, comments: s };
    let c2 = D2.split("");
    c2.splice(d, 0, Tn2);
    let p2 = l2.split(""), F2 = Ut3(c2, p2), C = f2;
    for (let y2 of F2) if (y2.removed) {
      if (y2.value.includes(Tn2)) break;
    } else C += y2.count;
    return { formatted: a3.formatted, cursorOffset: C, comments: s };
  }
  return { formatted: a3.formatted, cursorOffset: -1, comments: s };
}
async function Ya2(e, t) {
  let { ast: u, text: r } = await Fe3(e, t), [o, n] = Bn2(r, t, u) ?? [0, 0], a3 = r.slice(o, n), s = Math.min(o, r.lastIndexOf(`
`, o) + 1), i = r.slice(s, o).match(/^\s*/u)[0], D2 = he3(i, t.tabWidth), f2 = await On2(a3, { ...t, rangeStart: 0, rangeEnd: Number.POSITIVE_INFINITY, cursorOffset: t.cursorOffset > o && t.cursorOffset <= n ? t.cursorOffset - o : -1, endOfLine: "lf" }, D2), l2 = f2.formatted.trimEnd(), { cursorOffset: d } = t;
  d > n ? d += l2.length - a3.length : f2.cursorOffset >= 0 && (d = f2.cursorOffset + o);
  let c2 = r.slice(0, o) + l2 + r.slice(n);
  if (t.endOfLine !== "lf") {
    let p2 = Se3(t.endOfLine);
    d >= 0 && p2 === `\r
` && (d += $t3(c2.slice(0, d), `
`)), c2 = oe3(0, c2, `
`, p2);
  }
  return { formatted: c2, cursorOffset: d, comments: f2.comments };
}
function Nu2(e, t, u) {
  return typeof t != "number" || Number.isNaN(t) || t < 0 || t > e.length ? u : t;
}
function Nn(e, t) {
  let { cursorOffset: u, rangeStart: r, rangeEnd: o } = t;
  return u = Nu2(e, u, -1), r = Nu2(e, r, 0), o = Nu2(e, o, e.length), { ...t, cursorOffset: u, rangeStart: r, rangeEnd: o };
}
function Pn2(e, t) {
  let { cursorOffset: u, rangeStart: r, rangeEnd: o, endOfLine: n } = Nn(e, t), a3 = e.charAt(0) === wn2;
  if (a3 && (e = e.slice(1), u--, r--, o--), n === "auto" && (n = Yu2(e)), e.includes("\r")) {
    let s = (i) => $t3(e.slice(0, Math.max(i, 0)), `\r
`);
    u -= s(u), r -= s(r), o -= s(o), e = ju2(e);
  }
  return { hasBOM: a3, text: e, options: Nn(e, { ...t, cursorOffset: u, rangeStart: r, rangeEnd: o, endOfLine: n }) };
}
async function Sn2(e, t) {
  let u = await We3(t);
  return !u.hasPragma || u.hasPragma(e);
}
async function ja2(e, t) {
  return (await We3(t)).hasIgnorePragma?.(e);
}
async function Su2(e, t) {
  let { hasBOM: u, text: r, options: o } = Pn2(e, await se3(t));
  if (o.rangeStart >= o.rangeEnd && r !== "" || o.requirePragma && !await Sn2(r, o) || o.checkIgnorePragma && await ja2(r, o)) return { formatted: e, cursorOffset: t.cursorOffset, comments: [] };
  let n;
  return o.rangeStart > 0 || o.rangeEnd < r.length ? n = await Ya2(r, o) : (!o.requirePragma && o.insertPragma && o.printer.insertPragma && !await Sn2(r, o) && (r = o.printer.insertPragma(r)), n = await On2(r, o)), u && (n.formatted = wn2 + n.formatted, n.cursorOffset >= 0 && n.cursorOffset++), n;
}
async function In2(e, t, u) {
  let { text: r, options: o } = Pn2(e, await se3(t)), n = await Fe3(r, o);
  return u && (u.preprocessForPrint && (n.ast = await xu2(n.ast, o)), u.massage && (n.ast = yn2(n.ast, o))), n;
}
async function kn2(e, t) {
  t = await se3(t);
  let u = await Ge3(e, t);
  return Ce3(u, t);
}
async function vn2(e, t) {
  let u = sr3(e), { formatted: r } = await Su2(u, { ...t, parser: "__js_expression" });
  return r;
}
async function Rn2(e, t) {
  t = await se3(t);
  let { ast: u } = await Fe3(e, t);
  return t.cursorOffset >= 0 && (t = { ...t, ...Bu2(u, t) }), Ge3(u, t);
}
async function Ln2(e, t) {
  return Ce3(e, await se3(t));
}
var wu2 = {};
Yt3(wu2, { builders: () => Wa2, printer: () => $a2, utils: () => Va2 });
var Wa2 = { join: Ie2, line: ut3, softline: or3, hardline: V3, literalline: Qe3, group: Kt3, conditionalGroup: tr3, fill: er3, lineSuffix: ve3, lineSuffixBoundary: ar3, cursor: ee2, breakParent: ce3, ifBreak: ur3, trim: ir3, indent: ae, indentIfBreak: rr3, align: De3, addAlignmentToDoc: tt3, markAsRoot: et3, dedentToRoot: Qu2, dedent: Zu2, hardlineWithoutBreakParent: ke3, literallineWithoutBreakParent: Gt3, label: nr3, concat: (e) => e };
var $a2 = { printDocToString: Ce3 };
var Va2 = { willBreak: Ku2, traverseDoc: we3, findInDoc: Xe3, mapDoc: Pe2, removeLines: zu2, stripTrailingHardline: qe3, replaceEndOfLine: Ju2, canBreak: Hu2 };
var Mn = "3.8.1";
var Pu2 = {};
Yt3(Pu2, { addDanglingComment: () => ue3, addLeadingComment: () => fe2, addTrailingComment: () => le3, getAlignmentSize: () => he3, getIndentSize: () => Yn2, getMaxContinuousCount: () => jn2, getNextNonSpaceNonCommentCharacter: () => Un2, getNextNonSpaceNonCommentCharacterIndex: () => ni3, getPreferredQuote: () => Vn2, getStringWidth: () => Re3, hasNewline: () => z2, hasNewlineInRange: () => Kn2, hasSpaces: () => Gn2, isNextLineEmpty: () => Di3, isNextLineEmptyAfterIndex: () => kt3, isPreviousLineEmpty: () => ai3, makeString: () => si3, skip: () => ye3, skipEverythingButNewLine: () => ot3, skipInlineComment: () => xe3, skipNewline: () => K3, skipSpaces: () => Y2, skipToLineEnd: () => nt3, skipTrailingComment: () => Be3, skipWhitespace: () => Fr3 });
function Ka2(e, t) {
  if (t === false) return false;
  if (e.charAt(t) === "/" && e.charAt(t + 1) === "*") {
    for (let u = t + 2; u < e.length; ++u) if (e.charAt(u) === "*" && e.charAt(u + 1) === "/") return u + 2;
  }
  return t;
}
var xe3 = Ka2;
function Ga2(e, t) {
  return t === false ? false : e.charAt(t) === "/" && e.charAt(t + 1) === "/" ? ot3(e, t) : t;
}
var Be3 = Ga2;
function za2(e, t) {
  let u = null, r = t;
  for (; r !== u; ) u = r, r = Y2(e, r), r = xe3(e, r), r = Be3(e, r), r = K3(e, r);
  return r;
}
var ze3 = za2;
function Ja2(e, t) {
  let u = null, r = t;
  for (; r !== u; ) u = r, r = nt3(e, r), r = xe3(e, r), r = Y2(e, r);
  return r = Be3(e, r), r = K3(e, r), r !== false && z2(e, r);
}
var kt3 = Ja2;
function Ha2(e, t) {
  let u = e.lastIndexOf(`
`);
  return u === -1 ? 0 : he3(e.slice(u + 1).match(/^[\t ]*/u)[0], t);
}
var Yn2 = Ha2;
function Ou2(e) {
  if (typeof e != "string") throw new TypeError("Expected a string");
  return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
function Xa2(e, t) {
  let u = e.matchAll(new RegExp(`(?:${Ou2(t)})+`, "gu"));
  return u.reduce || (u = [...u]), u.reduce((r, [o]) => Math.max(r, o.length), 0) / t.length;
}
var jn2 = Xa2;
function qa2(e, t) {
  let u = ze3(e, t);
  return u === false ? "" : e.charAt(u);
}
var Un2 = qa2;
var Wn2 = Object.freeze({ character: "'", codePoint: 39 });
var $n2 = Object.freeze({ character: '"', codePoint: 34 });
var Qa2 = Object.freeze({ preferred: Wn2, alternate: $n2 });
var Za2 = Object.freeze({ preferred: $n2, alternate: Wn2 });
function ei3(e, t) {
  let { preferred: u, alternate: r } = t === true || t === "'" ? Qa2 : Za2, { length: o } = e, n = 0, a3 = 0;
  for (let s = 0; s < o; s++) {
    let i = e.charCodeAt(s);
    i === u.codePoint ? n++ : i === r.codePoint && a3++;
  }
  return (n > a3 ? r : u).character;
}
var Vn2 = ei3;
function ti3(e, t, u) {
  for (let r = t; r < u; ++r) if (e.charAt(r) === `
`) return true;
  return false;
}
var Kn2 = ti3;
function ui3(e, t, u = {}) {
  return Y2(e, u.backwards ? t - 1 : t, u) !== t;
}
var Gn2 = ui3;
function ri3(e, t, u) {
  return ze3(e, u(t));
}
function ni3(e, t) {
  return arguments.length === 2 || typeof t == "number" ? ze3(e, t) : ri3(...arguments);
}
function oi3(e, t, u) {
  return Le3(e, u(t));
}
function ai3(e, t) {
  return arguments.length === 2 || typeof t == "number" ? Le3(e, t) : oi3(...arguments);
}
function ii3(e, t, u) {
  return kt3(e, u(t));
}
function si3(e, t, u) {
  let r = t === '"' ? "'" : '"', n = oe3(0, e, /\\(.)|(["'])/gsu, (a3, s, i) => s === r ? s : i === t ? "\\" + i : i || (u && /^[^\n\r"'0-7\\bfnrt-vx\u2028\u2029]$/u.test(s) ? s : "\\" + s));
  return t + n + t;
}
function Di3(e, t) {
  return arguments.length === 2 || typeof t == "number" ? kt3(e, t) : ii3(...arguments);
}
function me3(e, t = 1) {
  return async (...u) => {
    let r = u[t] ?? {}, o = r.plugins ?? [];
    return u[t] = { ...r, plugins: Array.isArray(o) ? o : Object.values(o) }, e(...u);
  };
}
var zn2 = me3(Su2);
async function Jn(e, t) {
  let { formatted: u } = await zn2(e, { ...t, cursorOffset: -1 });
  return u;
}
async function ci3(e, t) {
  return await Jn(e, t) === e;
}
var fi3 = me3(it2, 0);
var li3 = { parse: me3(In2), formatAST: me3(kn2), formatDoc: me3(vn2), printToDoc: me3(Rn2), printDocToString: me3(Ln2) };

export {
  ra,
  babel_exports,
  estree_exports,
  Jn
};
