/**
 * What another language must look like: every key of zh-CN, no key of its own, except that a plural (`x_other`) may have
 * the forms Chinese does not need (`x_one`).
 */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};
