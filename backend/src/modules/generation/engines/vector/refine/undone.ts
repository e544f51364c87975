/** Told of a part of an instruction that left the drawing as it was. */
export const undoneNotice = (clause: string): string => `The built-in engine could not do "${clause}": that stayed as it was.`;

const UNDONE = /^The built-in engine could not do "(?<clause>.*)": that stayed as it was\.$/su;

/** The parts of an instruction that notices say were not done. */
export const undoneIn = (notices: readonly string[]): readonly string[] => notices.flatMap((notice) => UNDONE.exec(notice)?.groups?.['clause'] ?? []);
