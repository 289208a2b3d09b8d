import fc from 'fast-check';

/**
 * Property tests run on the same cases every time, so that a change is never refused for a case
 * that it did not touch. To look for new ones: `PROPERTY_SEED=$RANDOM npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2569) });
