/** How many arguments a function takes. */
export interface FunctionShape {
  readonly least: number;
  readonly most: number;
}

const ONE: FunctionShape = { least: 1, most: 1 };
const SOME: FunctionShape = { least: 1, most: Infinity };

const FUNCTIONS: ReadonlyMap<string, FunctionShape> = new Map([
  ['len', ONE],
  ['count', ONE],
  ['upper', ONE],
  ['lower', ONE],
  ['string', ONE],
  ['abs', ONE],
  ['max', SOME],
  ['min', SOME],
]);

/** The function called `name`; undefined when there is none. */
export function findFunction(name: string): FunctionShape | undefined {
  return FUNCTIONS.get(name);
}
