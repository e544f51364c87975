/** Rooms where anything could lie are rooms where nothing is found. */
const JUNK = /^(utils?|helpers?|common|misc|shared)(\.|$)/u;
const WIDEST = 140;
const SUBJECT = /^(feat|fix|docs|test|refactor|perf|build|ci|chore|style)(\([a-z0-9-]+(, ?[a-z0-9-]+)*\))?!?: \S.{3,110}$/u;

export const violationsOfName = (path, parts) =>
  parts.some((part) => JUNK.test(part)) ? [`${path}: a name that says nothing (utils, helpers, common, misc, shared)`] : [];

/** Data (long strings of path geometry, fixtures) may be wide; code may not. */
export const violationsOfText = (path, text) =>
  /(\.spec\.ts|fixtures?|\.data\.ts)/u.test(path)
    ? []
    : text.split('\n').flatMap((line, index) => (line.length > WIDEST ? [`${path}:${index + 1}: ${line.length} characters, ${WIDEST} at most`] : []));

export const violationsOfCommit = (subject) =>
  SUBJECT.test(subject) || /^Revert "/u.test(subject) ? [] : [`commit "${subject}": not a conventional commit (see CONTRIBUTING.md)`];
