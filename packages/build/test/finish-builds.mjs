// Builds what it is sent, `{ dumps, out }`, one after the other: what somebody does who runs an interrupted build again.
// Runs what was built (`dist`), as the builds that were interrupted did.
import { buildArchive, findDumps, parseConfig } from '@fonds/build'

process.on('message', async ({ dumps, out }) => {
  try {
    const { tasks } = await buildArchive({
      dumps: await findDumps([dumps]),
      config: parseConfig('title: Town\nbaseUrl: https://town.example/', 'fonds.yaml'),
      out,
      jobs: 1,
    })
    process.send({ out, tasks })
  } catch (error) {
    process.send({ out, error: String(error?.stack ?? error) })
  }
})
