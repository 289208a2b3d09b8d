interface Port {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(data: unknown): void;
  close(): void;
}

/** What the grid needs of MessageChannel, which jsdom lacks: a message on the next turn. */
class NextTurnChannel {
  readonly port1: Port = { onmessage: null, postMessage: () => undefined, close: () => undefined };
  readonly port2: Port = {
    onmessage: null,
    postMessage: (data) => {
      setTimeout(() => this.port1.onmessage?.({ data }), 0);
    },
    close: () => undefined,
  };
}

export function provideMessageChannel(): void {
  if ('MessageChannel' in globalThis) return;
  Object.defineProperty(globalThis, 'MessageChannel', {
    value: NextTurnChannel,
    configurable: true,
    writable: true,
  });
}
