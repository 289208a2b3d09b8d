/** What Office.js rejected with. */
export interface Rejection {
  readonly code: unknown;
  readonly location: unknown;
  readonly message: unknown;
}

/** Runs one batch that is to be refused. */
export async function refusal(
  batch: (context: Excel.RequestContext) => void,
): Promise<Rejection | 'accepted'> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return 'accepted';
  } catch (error) {
    if (!(typeof error === 'object' && error !== null)) throw error;
    const debugInfo: unknown = Reflect.get(error, 'debugInfo');
    const location: unknown =
      typeof debugInfo === 'object' && debugInfo !== null
        ? Reflect.get(debugInfo, 'errorLocation')
        : undefined;
    return { code: Reflect.get(error, 'code'), message: Reflect.get(error, 'message'), location };
  }
}
