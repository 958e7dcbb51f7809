/** A feature by its name: one value per sentence. */
export type Columns = Record<string, number[]>;
