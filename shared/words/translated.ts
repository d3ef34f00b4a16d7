/**
 * The shape that every language has to fill: the keys of the Chinese catalogue, none missing, none more.
 * A key that ends in `_other` may have a `_one` beside it, for languages with a singular.
 */
export type Translated<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Translated<Source[Key]>
} & { [Key in keyof Source as Key extends `${infer Stem}_other` ? `${Stem}_one` : never]?: string }
