import { createContext, useContext } from 'react';

const Dark = createContext(false);

/** Tells whatever is inside whether Office is shown in a dark theme. */
export const DarkProvider = Dark.Provider;

export function useDark(): boolean {
  return useContext(Dark);
}
