export interface Known {
  /** Counts files; objects carry the number of the file that made them. */
  file: number
}
