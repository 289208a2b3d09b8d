/**
 * @jest-environment jsdom
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { iconNames, iconSizes } from '../../scripts/icons';
import { manifestFor } from '../../scripts/manifest';
import { version } from '../../package.json';
import { pngSize } from './png-size';

const projectRoot = path.resolve(__dirname, '../..');
const addinUrl = 'https://addins.example.go.th/risk&control';
const supportUrl = 'https://help.example.go.th/?topic=risk&lang=th';

const template = readFileSync(path.join(projectRoot, 'manifest.xml'), 'utf8');
const built = manifestFor(template, { addinUrl, supportUrl });
const xml = new DOMParser().parseFromString(built, 'application/xml');

function elements(name: string): readonly Element[] {
  return [...xml.getElementsByTagNameNS('*', name)];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function text(name: string): string | undefined {
  return elements(name)[0]?.textContent;
}

/** The values of all attributes but namespaces. */
function values(): readonly string[] {
  return elements('*').flatMap((element) =>
    [...element.attributes].filter(({ name }) => !/^xmlns/.test(name)).map(({ value }) => value),
  );
}

describe('the manifest for a given address', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is read by Office's own tool, with every address at ADDIN_URL", async () => {
    const file = path.join(folder, 'manifest.xml');
    writeFileSync(file, built);
    expect(await OfficeAddinManifest.readManifestFile(file)).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown,
      version: `${version}.0`,
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultLocale: 'th-TH',
      appDomains: [],
      iconUrl: `${addinUrl}/assets/icon-64.png`,
      highResolutionIconUrl: `${addinUrl}/assets/icon-128.png`,
      supportUrl,
      defaultSettings: { sourceLocation: `${addinUrl}/taskpane.html` },
    });
  });

  it('names no other address than ADDIN_URL and SUPPORT_URL', () => {
    const addresses = values().filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(iconSizes.length);
    for (const address of addresses)
      expect(address === supportUrl || address.startsWith(`${addinUrl}/`)).toBe(true);
    expect(built).not.toContain('localhost');
  });

  it('leads to pages and files that the build makes', () => {
    const files = values()
      .filter((value) => value.startsWith(`${addinUrl}/`))
      .map((value) => new URL(value).pathname.replace('/risk&control/', ''));
    const made = /^(taskpane\.html|support\.html|assets\/icon-[a-z0-9-]+\.png)$/;
    for (const file of files) expect(file).toMatch(made);
    for (const file of files.filter((name) => name.startsWith('assets/')))
      expect(existsSync(path.join(projectRoot, file))).toBe(true);
  });

  it("changes nothing when built for one's own machine", () => {
    const own = {
      addinUrl: 'https://localhost:3000',
      supportUrl: 'https://localhost:3000/support.html',
    };
    expect(manifestFor(template, own)).toBe(template);
  });
});

describe('what the manifest asks of Excel', () => {
  it('asks for ExcelApi 1.14 and nothing more', () => {
    const sets = elements('Set').map((set) => [
      attribute(set, 'Name'),
      attribute(set, 'MinVersion'),
    ]);
    expect(sets).toEqual([['ExcelApi', '1.14']]);
  });

  it('reads and writes the workbook, and trusts no other site', () => {
    expect(text('Permissions')).toBe('ReadWriteDocument');
    expect(elements('AppDomain')).toEqual([]);
  });
});

describe('the ribbon', () => {
  it('has one tab of its own with insert, check and open', () => {
    expect(elements('CustomTab')).toHaveLength(1);
    expect(elements('OfficeTab')).toEqual([]);
    expect(elements('Control').map((control) => attribute(control, 'id'))).toEqual([
      'CorruptionRisk.Insert',
      'CorruptionRisk.Check',
      'CorruptionRisk.Open',
    ]);
  });

  it('opens all three in one and the same pane', () => {
    const panes = elements('TaskpaneId').map((element) => element.textContent);
    expect(panes).toHaveLength(3);
    expect(new Set(panes).size).toBe(1);
  });

  it('gives each id once', () => {
    const ids = elements('*')
      .map((element) => attribute(element, 'id'))
      .filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('uses every resource it defines, and defines every one it uses', () => {
    const resources = elements('Resources')[0]!;
    const defined = [...resources.querySelectorAll('[id]')].map((each) => attribute(each, 'id'));
    const used = [...xml.querySelectorAll('[resid]')].map((each) => attribute(each, 'resid'));
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });
});

describe('the words', () => {
  const titled = ['DisplayName', 'Description', 'String'].flatMap((name) =>
    elements(name).filter((element) => element.hasAttribute('DefaultValue')),
  );

  it.each(
    titled.map((element) => [attribute(element, 'id') || element.localName, element] as const),
  )('%s is Thai, with an English override, and fits', (_name, element) => {
    const [override, ...more] = [...element.children];
    expect(more).toEqual([]);
    expect(attribute(override!, 'Locale')).toBe('en-US');
    const thai = attribute(element, 'DefaultValue');
    const english = attribute(override!, 'Value');
    expect(thai).toMatch(/[ก-๙]/);
    expect(english).toMatch(/^[\x20-\x7e]+$/);
    const isShort =
      element.localName === 'DisplayName' || element.parentElement?.localName === 'ShortStrings';
    const most = isShort ? 125 : 250;
    expect(Math.max(thai.length, english.length)).toBeLessThanOrEqual(most);
  });
});

describe('the icons', () => {
  const drawn = iconNames.flatMap((name) => iconSizes.map((size) => [name, size] as const));

  it.each(drawn)('%s-%i.png has the size of its name', (name, size) => {
    const file = path.join(projectRoot, 'assets', `${name}-${size}.png`);
    expect(pngSize(readFileSync(file))).toEqual({ width: size, height: size });
  });

  it('are given to every group and command in every size that a ribbon asks for', () => {
    const images = new Map(
      elements('Image')
        .filter((image) => image.hasAttribute('id'))
        .map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
    );
    const lists = elements('Icon').map((icon) => [...icon.children]);
    expect(lists).toHaveLength(4);
    for (const list of lists) {
      const sizes = list.map((image) => Number(attribute(image, 'size')));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of list)
        expect(images.get(attribute(image, 'resid'))).toMatch(
          new RegExp(`-${attribute(image, 'size')}\\.png$`),
        );
    }
  });
});
