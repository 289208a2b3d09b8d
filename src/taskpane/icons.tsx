import type { ReactNode } from 'react';

/** Icons of the pane, drawn for it on a 20 × 20 grid. All are decoration: words beside them say the same. */
function Icon({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export function TickIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M6.6 10.3 9 12.7 13.5 7.6" />
    </Icon>
  );
}

export function WarningIcon(): ReactNode {
  return (
    <Icon>
      <path d="M10 2.8 18 16.7H2Z" />
      <path d="M10 8v4M10 14.3v.1" />
    </Icon>
  );
}

export function FormIcon(): ReactNode {
  return (
    <Icon>
      <rect x="3" y="3" width="14" height="14" rx="1.5" />
      <path d="M3 8h14M8 8v9" />
    </Icon>
  );
}

export function PencilIcon(): ReactNode {
  return (
    <Icon>
      <path d="M3.5 16.5 4.4 12.6 13 4a1.6 1.6 0 0 1 2.3 0l.7.7a1.6 1.6 0 0 1 0 2.3l-8.6 8.6Z" />
    </Icon>
  );
}

export function AgainIcon(): ReactNode {
  return (
    <Icon>
      <path d="M16 7A6.8 6.8 0 0 0 4 7.2M4 13a6.8 6.8 0 0 0 12-.2" />
      <path d="M16.3 3.2V7h-3.8M3.7 16.8V13h3.8" />
    </Icon>
  );
}

export function ChevronIcon({ open }: { readonly open: boolean }): ReactNode {
  return (
    <Icon>
      <path d={open ? 'M5.5 12.2 10 7.8l4.5 4.4' : 'M5.5 7.8 10 12.2l4.5-4.4'} />
    </Icon>
  );
}
