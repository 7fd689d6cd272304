import type { DumpItem } from '@fonds/ingest'
import { placeInDump } from '@fonds/model'
import type { Io } from '../io.ts'
import { visible } from '../visible.ts'

/** Says on stderr what is wrong with a dump, where stdout is for machines. */
export async function tellAccount(item: DumpItem, io: Io): Promise<void> {
  if (item.type !== 'account') return
  for (const message of item.account.messages) {
    const place = placeInDump(item.account.dump, message)
    await io.stderr.write(
      `${visible(place)}: ${visible(message.reason)} (${message.ruleId ?? ''})\n` +
        (message.note === undefined ? '' : `  ${message.note}\n`),
    )
  }
}
