/** What webpack's loaders make of files that are not TypeScript. */
declare module '*.css';
