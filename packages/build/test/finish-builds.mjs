// Builds what it is sent, `{ dumps, out }`, one after the other: what somebody does who runs an interrupted build again.
// Runs what was built (`dist`), as the builds that were interrupted did.
import { buildArchive, findDumps, parseConfig } from '@fonds/build'

process.on('message', ({ dumps, out }) => {
  finish(dumps, out).then(
    (tasks) => process.send({ out, tasks }),
    (error) => process.send({ out, error: String(error?.stack ?? error) }),
  )
})

async function finish(dumps, out) {
  const { tasks } = await buildArchive({
    dumps: await findDumps([dumps]),
    config: parseConfig('title: Town\nbaseUrl: https://town.example/', 'fonds.yaml'),
    out,
    jobs: 1,
  })
  return tasks
}
