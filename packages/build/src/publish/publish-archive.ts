import { addressOf } from '@fonds/theme'
import type { Digest, Store } from '@fonds/workflow'
import { rmSync } from 'node:fs'
import type { BuildEvent } from '../build-event.ts'
import type { ReaderFile } from '../build-options.ts'
import type { Failure } from '../build-report.ts'
import type { ArrangedRecords } from '../build/arrange-records.ts'
import type { IndexedEditions } from '../build/index-editions.ts'
import type { RenderedShard } from '../build/render-editions.ts'
import type { TransformedRecords } from '../build/transform-records.ts'
import { publishedDigest } from '../archive/published-digest.ts'
import { RECORDS_PATH } from '../archive/records-path.ts'
import type { Config } from '../config/config.ts'
import { configDigest } from '../config/config-digest.ts'
import type { PlannedDumps } from '../plan/planned-dumps.ts'
import { jsonPieces } from '../json-pieces.ts'
import { isManifestFile } from '../archive/manifest.guard.ts'
import { fromJsonLines } from '../records/json-lines.ts'
import { fromPack } from '../records/from-pack.ts'
import type { StoredPack } from '../records/stored-pack.ts'
import type { PreparedSite } from '../site/prepare-site.ts'
import { siteFeeds } from '../site/site-feeds.ts'
import { type SiteFacts, sitePages } from '../site/site-pages.ts'
import { readObjects } from '../stages/read-objects.ts'
import type { DumpAccounts } from './gather-accounts.ts'
import type { StandingArchive } from './find-standing.ts'
import { givenDumps } from './given-dumps.ts'
import { ifThereIsRoom } from './if-there-is-room.ts'
import { isStanding } from './is-standing.ts'
import type { OutPlaces } from './prepare-out.ts'
import { packsOf } from './packs-of.ts'
import { publicationKey } from './publication-key.ts'
import { quarantinedOf } from './quarantined-of.ts'
import { isPublishedArchive } from './published-archive.guard.ts'
import type { PublishedArchive } from './published-archive.ts'
import { readAccounts } from './read-accounts.ts'
import { stampArchive } from './stamp-archive.ts'
import { createStagedArchive, type StagedArchive } from './staged-archive.ts'
import { swapIn } from './swap-in.ts'

/** Pages that nobody should come upon from elsewhere. */
const unlisted: ReadonlySet<string> = new Set([
  addressOf({ kind: 'not-found' }),
  addressOf({ kind: 'search' }),
])

/** All that an archive is made of. */
export interface ArchiveParts {
  readonly places: OutPlaces
  /** The archive before, where nobody touched it. */
  readonly standing: StandingArchive | null
  readonly store: Store
  /** A folder for what is needed on the way. */
  readonly scratch: string
  readonly config: Config
  readonly planned: PlannedDumps
  readonly transformed: TransformedRecords
  readonly arranged: ArrangedRecords
  readonly accounts: DumpAccounts
  readonly site: PreparedSite
  readonly rendered: readonly RenderedShard[]
  readonly lists: readonly StoredPack[]
  readonly indexed: IndexedEditions
  readonly reader: readonly ReaderFile[]
  readonly failures: readonly Failure[]
  /** Of all that this build needs of the store; what is published joins them. */
  readonly keys: Set<string>
  readonly onEvent: (event: BuildEvent) => void
  readonly signal: AbortSignal
}

/** An archive in its place. */
export interface ArchiveInPlace {
  readonly archive: PublishedArchive
  /** Of how its files stand on the disk; null where that says nothing. */
  readonly stamp: Digest | null
}

/**
 * Publishes an archive. One that stands already, made of the same parts and whole, is left untouched: its receipt in the
 * store says which it is. That it is whole is known where nobody touched it since it was published, else each file is read.
 */
export async function publishArchive(parts: ArchiveParts): Promise<ArchiveInPlace> {
  const { places, store, standing, signal, keys } = parts
  const key = publicationKey(parts)
  keys.add(key)
  const facts = (await store.getReceipt('publish', key))?.facts
  if (isPublishedArchive(facts) && publishedDigest(places.out) === facts.digest) {
    if (standing?.digest === facts.digest) return { archive: facts, stamp: standing.stamp }
    // Before it is read: what somebody changes while it is leaves another stamp.
    const stamp = await stampArchive(places)
    if (isStanding(places.out, facts.digest, signal)) return { archive: facts, stamp }
  }
  const archive = await write(parts)
  const receipt = { stage: 'publish', key, outputs: {}, facts: { ...archive } }
  await ifThereIsRoom(() => store.putReceipt(receipt))
  return { archive, stamp: await stampArchive(places) }
}

/** Writes the archive beside and puts it in place. One that can not be finished is taken away: it may be all the room there was. */
async function write(parts: ArchiveParts): Promise<PublishedArchive> {
  const { places, scratch } = parts
  const staged = createStagedArchive(places.staged, places.out, scratch)
  try {
    return await writeTo(staged, parts)
  } catch (error) {
    rmSync(staged.folder, { recursive: true, force: true })
    throw error
  } finally {
    staged.close()
  }
}

async function writeTo(staged: StagedArchive, parts: ArchiveParts): Promise<PublishedArchive> {
  const { places, store, standing, signal, onEvent } = parts
  const packs = packsOf(parts)
  for (const [index, pack] of packs.entries()) {
    signal.throwIfAborted()
    const stands = standing?.packs.has(pack.list) === true ? standing : null
    await stagePack(staged, pack, stands, store)
    onEvent({ stage: 'publish', done: index + 1, total: packs.length + 1, records: 0 })
  }
  await writeData(staged, parts)
  await writeSite(staged, parts)
  const published = await staged.finish()
  signal.throwIfAborted()
  await swapIn(places)
  onEvent({ stage: 'publish', done: packs.length + 1, total: packs.length + 1, records: 0 })
  return published
}

/**
 * Keeps what the archive before has of a pack, and writes the rest: both are as they were made, or the store would not give them.
 *
 * @param stands the archive before, where it was made of this pack and nobody has touched it.
 */
async function stagePack(
  staged: StagedArchive,
  { pack, list }: StoredPack,
  stands: StandingArchive | null,
  store: Store,
): Promise<void> {
  const files = [...fromJsonLines(await store.getObject(list), isManifestFile)]
  const missing = new Set(files.filter((file) => !staged.keep(file, stands?.latest ?? null)))
  if (missing.size === 0) return
  for (const { file, content } of fromPack(await store.getObject(pack), files))
    if (missing.has(file)) staged.put(file, content)
}

async function writeSite(staged: StagedArchive, parts: ArchiveParts): Promise<void> {
  const { store, site, reader, transformed, arranged, indexed, planned, accounts, config } = parts
  for (const { path, content } of site.assets) staged.write(path, content)
  await staged.writeAll(site.titles, readObjects(store, arranged.titles))
  for (const { name, content } of reader) staged.write(`assets/${name}`, content)
  const pages = sitePages(site, {
    home: arranged.home,
    figures: transformed.figures,
    bundles: listed(indexed),
    dumps: planned.count,
    bytes: planned.bytes,
    quarantined: accounts.pieces.length,
    configDigest: configDigest(config),
  })
  for (const { path, content } of pages) staged.write(path, content)
  for (const { path, content } of siteFeeds(site.site, arranged.latest, listedPages(staged)))
    staged.write(path, content)
}

function* listedPages(staged: StagedArchive): Generator<string, void> {
  for (const path of staged.paths()) if (path.endsWith('.html') && !unlisted.has(path)) yield path
}

async function writeData(staged: StagedArchive, parts: ArchiveParts): Promise<void> {
  const { store, rendered, accounts, planned, transformed, indexed, failures } = parts
  const listings = rendered.map(({ listing }) => listing)
  await staged.writeAll(RECORDS_PATH, readObjects(store, listings))
  for (const { piece, object } of accounts.pieces)
    staged.write(piece.file, await store.getObject(object))
  staged.write('data/quarantine.json', toText(accounts.pieces.map(({ piece }) => piece)))
  await staged.writeAll(
    'data/dumps.json',
    jsonPieces({
      given: givenDumps(planned),
      failed: failures.map(({ where }) => where),
      accounts: readAccounts(store, accounts.objects),
    }),
  )
  staged.write(
    'data/report.json',
    toText({
      dumps: planned.count,
      failed: failures.map(({ where }) => where),
      ...transformed.figures,
      quarantined: quarantinedOf(accounts),
      bundles: listed(indexed),
    }),
  )
}

/** What an archive says of its bundles; what they cost is for who builds it. */
function listed({ bundles }: IndexedEditions): SiteFacts['bundles'] {
  return bundles.map(({ lang, name, pages }) => ({ lang, name, pages }))
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
