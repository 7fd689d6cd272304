/** Where an archive keeps the ledger of a record. */
export function ledgerAddress(id: string): string {
  return `data/ledger/${id.slice(0, 2)}/${id}.json`
}
