/** A message to be written. */
export interface MessageInput {
  readonly subject: string
  readonly body: string
}

/** Writes an mbox; subjects become `S … E`, bodies `B … E`, so that white space at their ends is not lost. */
export function writeMbox(messages: readonly MessageInput[]): Buffer {
  return Buffer.from(
    messages
      .map(({ subject, body }) =>
        [
          'From ann@example.org Thu Nov  1 11:19:12 2001',
          'From: Ann Bee <ann@example.org>',
          'Date: Thu, 1 Nov 2001 11:19:12 +0100',
          `Subject: =?utf-8?B?${base64(`S ${subject} E`)}?=`,
          'MIME-Version: 1.0',
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: base64',
          '',
          base64(`B ${body} E`).replaceAll(/.{76}/g, '$&\n'),
          '',
          '',
        ].join('\n'),
      )
      .join(''),
  )
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
