/** Pairs of rows of a table with the logarithm of their odds. */
export type Pairs = { a: number[]; b: number[]; odds: number[] }

/** Less likely pairs are not told: a probability of 0.01. */
export const leastLogOdds = Math.log(0.01 / 0.99)

export const probabilityOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))
