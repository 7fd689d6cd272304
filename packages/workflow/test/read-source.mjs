import { register } from 'tsx/esm/api'

// Worker threads do not inherit the loader that `--import tsx` gives the thread they are started from.
register()
