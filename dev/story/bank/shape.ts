/** What people of the story write about, by language. A table of data: every entry is invented. */
export interface Bank {
  topics: { topic: string; prep: string }[];
  /** A mentor's other angle on whatever was proposed. */
  angles: string[];
  goals: string[][];
  promises: string[];
  /** What the two sides say is never the same: who reads one's words in the other's mail has found a leak. */
  mentor: Looking;
  mentee: Looking;
  thanks: string[];
  /** Sign-offs, under which the name follows. */
  signOffs: string[];
}

/** What is said when a session, or the term, is looked back on. */
export interface Looking {
  takeaways: { takeaway: string; action: string }[];
  /** Words beside a score of 1 or 2, of 3, of 4 or 5. */
  because: [low: string, middle: string, high: string];
  /** To the three open questions of the reflection, in their order. */
  reflections: [takeaways: string, differently: string, next: string];
}
