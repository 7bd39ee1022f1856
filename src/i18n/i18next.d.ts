import 'i18next';
import type child from './locales/en/child.json';
import type children from './locales/en/children.json';
import type common from './locales/en/common.json';
import type editor from './locales/en/editor.json';
import type grownUp from './locales/en/grown-up.json';
import type pictures from './locales/en/pictures.json';
import type print from './locales/en/print.json';
import type routines from './locales/en/routines.json';
import type runs from './locales/en/runs.json';
import type settings from './locales/en/settings.json';
import type supports from './locales/en/supports.json';
import type welcome from './locales/en/welcome.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      child: typeof child;
      children: typeof children;
      common: typeof common;
      editor: typeof editor;
      'grown-up': typeof grownUp;
      pictures: typeof pictures;
      print: typeof print;
      routines: typeof routines;
      runs: typeof runs;
      settings: typeof settings;
      supports: typeof supports;
      welcome: typeof welcome;
    };
  }
}
