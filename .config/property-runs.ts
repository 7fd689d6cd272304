import { configureGlobal } from 'fast-check'

// One seed, so that what passed once passes again, on any machine; FONDS_SEED=random looks elsewhere.
const given = process.env['FONDS_SEED']
const SEED = 20_240_917

if (given !== 'random') configureGlobal({ seed: given === undefined ? SEED : Number(given) })
