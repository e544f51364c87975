/** Rooms where anything could lie are rooms where nothing is found. */
const JUNK = /^(utils?|helpers?|common|misc|shared)(\.|$)/u;
const WIDEST = 180;
/** Sentences for people, patterns and path data may be wide; the code around them may not. */
const LITERALS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/(?:[^/\\\n]|\\.)+\/[a-z]*/gu;
const SUBJECT = /^(feat|fix|docs|test|refactor|perf|build|ci|chore|style)(\([a-z0-9-]+(, ?[a-z0-9-]+)*\))?!?: \S.{3,114}$/u;

export const violationsOfName = (path, parts) =>
  parts.some((part) => JUNK.test(part)) ? [`${path}: a name that says nothing (utils, helpers, common, misc, shared)`] : [];

/** Markup and styles in templates, and lists of imports, read fine on one line. */
const MARKUP = /^\s*(<|@if|@for|:host|\.[a-z-]+ \{|li \{|import |export \{)/u;
const widthOf = (line) => line.replace(LITERALS, "''").length;

export const violationsOfText = (path, text) =>
  /(\.spec\.ts|fixtures?|\.data\.ts)/u.test(path)
    ? []
    : text
        .split('\n')
        .flatMap((line, index) => (!MARKUP.test(line) && widthOf(line) > WIDEST ? [`${path}:${index + 1}: ${widthOf(line)} characters of code, ${WIDEST} at most`] : []));

export const violationsOfCommit = (subject) =>
  SUBJECT.test(subject) || /^Revert "/u.test(subject) ? [] : [`commit "${subject}": not a conventional commit (see CONTRIBUTING.md)`];
