import { bindMembers, HostObject, type Scalar } from '../rich-api/host-object';
import type { PageState } from '../grid/workbook-state';
import { textValue } from './parsing';

const LONGEST = 255;

/** The page set-up whose headers and footers these are. */
interface PageHolder {
  readonly page: PageState;
  change(part: Partial<PageState>): null;
}

export class HeadersFooters extends HostObject {
  readonly typeName = 'HeaderFooterGroup';
  readonly members = bindMembers<HeadersFooters>(this.typeName, this, {
    scalars: { State: { get: () => 'Default' } },
    objects: { DefaultForAllPages: ({ layout }) => new HeaderFooter(layout) },
  });

  constructor(private readonly layout: PageHolder) {
    super();
  }
}

function part(where: 'header' | 'footer', side: 'left' | 'center' | 'right'): Scalar<HeaderFooter> {
  return {
    get: ({ layout }) => layout.page[where][side],
    set: ({ layout }, value) => {
      const text = textValue(value).slice(0, LONGEST);
      layout.change({ [where]: { ...layout.page[where], [side]: text } });
    },
  };
}

class HeaderFooter extends HostObject {
  readonly typeName = 'HeaderFooter';
  readonly members = bindMembers<HeaderFooter>(this.typeName, this, {
    scalars: {
      LeftHeader: part('header', 'left'),
      CenterHeader: part('header', 'center'),
      RightHeader: part('header', 'right'),
      LeftFooter: part('footer', 'left'),
      CenterFooter: part('footer', 'center'),
      RightFooter: part('footer', 'right'),
    },
  });

  constructor(readonly layout: PageHolder) {
    super();
  }
}
