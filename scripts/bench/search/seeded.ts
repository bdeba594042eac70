export type Random = () => number

/**
 * Numbers from 0 to 1 that are the same in each run: a multiplicative generator after S. K. Park and K. W. Miller,
 * “Random number generators: good ones are hard to find” (https://doi.org/10.1145/63039.63042).
 */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
