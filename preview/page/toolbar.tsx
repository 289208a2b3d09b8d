import { useRef } from 'react';
import type { PageWords } from './words';

export type PaneWidth = 350 | 320;
export const PANE_WIDTHS: readonly PaneWidth[] = [350, 320];

export interface ToolbarProps {
  readonly words: PageWords;
  readonly fileName: string;
  readonly ready: boolean;
  readonly paneWidth: PaneWidth;
  readonly dark: boolean;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onPaneWidth: (width: PaneWidth) => void;
  readonly onDark: (dark: boolean) => void;
  readonly onOtherLanguage: () => void;
  readonly children: React.ReactNode;
}

/** The slim row of tools over the grid. */
export function Toolbar(props: ToolbarProps) {
  const { words, ready } = props;
  return (
    <div className="toolbar" role="group" aria-label={words.toolbar}>
      <button type="button" disabled={!ready} onClick={props.onNew}>
        {words.newWorkbook}
      </button>
      <OpenButton label={words.open} disabled={!ready} onOpen={props.onOpen} />
      <button type="button" disabled={!ready} onClick={props.onSave}>
        {words.save}
      </button>
      <span className="file-name">{props.fileName}</span>
      <Choice
        label={words.paneWidth}
        options={PANE_WIDTHS.map((width) => ({ value: width, label: `${width} px` }))}
        chosen={props.paneWidth}
        onChoose={props.onPaneWidth}
      />
      <Choice
        label={words.theme}
        options={[
          { value: false, label: words.light },
          { value: true, label: words.dark },
        ]}
        chosen={props.dark}
        onChoose={props.onDark}
      />
      {props.children}
      <button type="button" className="quiet" onClick={props.onOtherLanguage}>
        {words.otherLanguage}
      </button>
    </div>
  );
}

function OpenButton(props: {
  readonly label: string;
  readonly disabled: boolean;
  readonly onOpen: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" disabled={props.disabled} onClick={() => input.current?.click()}>
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        aria-label={props.label}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that choosing the same file once more is a change again.
          event.target.value = '';
          if (file) props.onOpen(file);
        }}
      />
    </>
  );
}

function Choice<T>(props: {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}) {
  return (
    <div className="choice" role="group" aria-label={props.label}>
      {props.options.map(({ value, label }) => (
        <button
          key={label}
          type="button"
          aria-pressed={value === props.chosen}
          onClick={() => props.onChoose(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
