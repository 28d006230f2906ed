// What the simulator reads from a manifest.
import { readFileSync } from 'node:fs';
import { findButton, readManifest } from '../../../src/simulator/protocol/manifest';

const text = readFileSync('test/simulator/fixtures/addin/manifest.xml', 'utf8');

describe('a manifest', () => {
  test('tells the pages of the add-in', () => {
    expect(readManifest(text)).toMatchObject({
      id: '0c2a6ad2-5b5b-4c0b-9d0e-7c8a0e1d4f10',
      version: '1.0.0.0',
      providerName: 'Contoh',
      displayName: 'Fixture',
      description: "An add-in for the simulator's own tests",
      defaultLocale: 'en-US',
      iconUrl: 'https://localhost:3999/assets/icon-32.png',
      sourceLocation: 'https://localhost:3999/taskpane.html',
      functionFile: 'https://localhost:3999/taskpane.html',
      customFunctions: {
        page: 'https://localhost:3999/taskpane.html',
        metadata: 'https://localhost:3999/functions.json',
      },
    });
  });

  test('tells the ribbon, with buttons in groups and in menus', () => {
    const { tabs } = readManifest(text);
    const description = "Writes the button's id into A1";
    const icon = { 16: 'https://localhost:3999/assets/icon-16.png' };
    expect(tabs).toEqual([
      {
        id: 'Fixture.Tab',
        label: 'Fixture',
        groups: [
          {
            id: 'Fixture.Group',
            label: 'Group',
            icons: { ...icon, 32: 'https://localhost:3999/assets/icon-32.png' },
            controls: [
              {
                kind: 'button',
                id: 'Fixture.Write',
                label: 'Write',
                icons: icon,
                tooltip: { title: 'Write', description },
                action: { type: 'function', name: 'write' },
              },
              {
                kind: 'menu',
                id: 'Fixture.Menu',
                label: 'More',
                icons: {},
                tooltip: { title: 'More', description },
                items: [
                  {
                    kind: 'button',
                    id: 'Fixture.Show',
                    label: 'Show',
                    icons: {},
                    tooltip: { title: 'Show', description },
                    action: {
                      type: 'taskpane',
                      url: 'https://localhost:3999/taskpane.html',
                      taskpaneId: 'Main',
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('speaks the language of the user where it can', () => {
    const manifest = readManifest(text, 'id-ID');
    expect(manifest.displayName).toBe('Contoh');
    const [tab] = manifest.tabs;
    expect(tab?.label).toBe('Fixture');
    expect(tab?.groups[0]?.controls[0]?.label).toBe('Tulis');
  });

  test('finds a button by its id or by its action', () => {
    const { tabs } = readManifest(text);
    expect(findButton(tabs, { controlId: 'Fixture.Show' })?.label).toBe('Show');
    expect(findButton(tabs, { actionId: 'write' })?.id).toBe('Fixture.Write');
    expect(findButton(tabs, { actionId: 'absent' })).toBeUndefined();
  });

  test('is refused when it is none, or names what is not there', () => {
    expect(() => readManifest('<html></html>')).toThrow('no OfficeApp');
    expect(() => readManifest('<OfficeApp>')).toThrow();
    expect(() => readManifest(text.replace('<bt:Url id="Taskpane.Url"', '<bt:Url id="x"'))).toThrow(
      'The manifest has no resource "Taskpane.Url" in Urls.',
    );
  });
});
