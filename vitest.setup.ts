import fc from 'fast-check';

// The same cases on every run, so that a red test is about the change at hand. `FC_SEED=… npm run unit` looks further.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20211230) });
