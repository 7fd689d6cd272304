import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe-core has against a page as it stands, with all its rules but those that are experimental. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(async () => {
    const tool: unknown = Reflect.get(globalThis, 'axe')
    if (typeof tool !== 'object' || tool === null || !('run' in tool)) throw new Error('No axe')
    const run: unknown = tool.run
    if (typeof run !== 'function') throw new Error('No axe.run')
    const found: { violations: { id: string; help: string; nodes: { html: string }[] }[] } =
      await run()
    return found.violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}): ${nodes[0]?.html.slice(0, 200) ?? ''}`,
    )
  })
  return results.map((violation) => `${page.url()}: ${violation}`)
}
