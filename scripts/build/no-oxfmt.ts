/**
 * Stands for `oxfmt` in the bundle: postgrest-typegen imports it for its default formatter, a native program that cannot
 * be bundled. dbops always passes a formatter of its own (scripts/render/types/format.ts).
 */
export function format(): never {
  throw new Error('oxfmt is not part of the bundle')
}
