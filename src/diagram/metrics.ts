/**
 * The measures of the picture in px at scale 1 (look.md: rows 43, labels 12 mono); a projector multiplies them all.
 * Vertical ones are counted from the line of an arrow, on which everything else hangs.
 */
export const metrics = {
  /** Room from the top of a row to its first line, and from its last line to its end: together one row of 43. */
  above: 27,
  below: 16,
  /** A thin side exchange has a smaller label. */
  aboveMinor: 22,
  /** From one line of a step to the next. */
  pitch: 32,
  pitchAfterMinor: 29,
  /** The most that a row takes of the room that a short story leaves. */
  spare: 24,
  /** Extra room below an arrow that says 'refused' where another follows. */
  noteRoom: 9,
  /** Room that a label hung below its loop needs (one lonely column). */
  hungRoom: 20,

  /** IBM Plex Mono is 0.6 em wide: nothing has to be measured in the page. */
  char: 7.2,
  charMinor: 6.6,
  /** A line of a label, and how far its baseline stands above the arrow. */
  labelHeight: 14,
  labelRise: 8,
  /** The shortest distance between a label and the lifeline at which its arrow starts. */
  labelGap: 7,
  /** Where a travelled token rests, before the end of its arrow, and the room a label leaves it. */
  tokenRest: 27,
  tokenRoom: 43,
  headRoom: 15,
  /** The mark of a change before a label takes so many characters. */
  editedChars: 2,
  /** 'refused', and a little more for other languages. */
  noteChars: 8,

  /** An arrow from outside the columns, and the mark at its start. */
  outsideLength: 162,
  outsideMark: 16,

  loopWidth: 26,
  loopRise: 10,
  loopFall: 4,

  /** The participants above: icon, then lines of names and notes. */
  headTop: 10,
  headIcon: 28,
  headName: 17,
  headNote: 15,
  headEnd: 7,
  nameChar: 7.4,
  noteChar: 5.7,
  /** The least room between the names of two neighbours, and of the outermost name to the edge. */
  headGap: 10,
  edge: 12,

  /** A title in the list of steps. */
  titleChar: 6.8,
  titleLine: 17,
  titlePad: 9,
} as const
