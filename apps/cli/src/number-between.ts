import { InvalidArgumentError } from 'commander'

/** Reads an option's value as a whole number of a range, both ends included. */
export function numberBetween(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
  }
}
