import type { GridSheet } from '../grid/grid-sheet';
import { bindMembers, HostObject } from '../rich-api/host-object';
import { accessDenied } from './refusals';

/** Without a password: one given is taken and forgotten. */
export class WorksheetProtection extends HostObject {
  readonly typeName = 'WorksheetProtection';
  readonly members = bindMembers<WorksheetProtection>(this.typeName, this, {
    scalars: { Protected: { get: ({ sheet }) => sheet.extras.isProtected } },
    methods: {
      Protect: ({ sheet }) => {
        if (sheet.extras.isProtected) throw accessDenied();
        sheet.extras.isProtected = true;
        return null;
      },
      Unprotect: ({ sheet }) => {
        sheet.extras.isProtected = false;
        return null;
      },
    },
  });

  constructor(private readonly sheet: GridSheet) {
    super();
  }
}
