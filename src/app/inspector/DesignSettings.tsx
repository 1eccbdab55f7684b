import { describeView, VIEW_NAMES, type NamedView } from '../../core/diagram/namedViews.ts';
import { MAX_NAME_LENGTH } from '../../core/model/element.ts';
import {
  SEPARATION,
  TARGET_OS,
  type Design,
  type Profile,
  type Separation,
  type TargetOs,
  type ViewSettings,
} from '../../core/model/design.ts';
import { fail, succeed } from '../../core/result.ts';
import { LAYERS, showView, viewOf } from '../diagram/showView.ts';
import { commit } from '../store/store.ts';
import { FieldRow } from './FieldRow.tsx';
import { TitledChoice } from './TitledChoice.tsx';
import { TextBox } from './TextBox.tsx';

/** The named views, and what one's own choice of layers is called. */
const VIEWS = {
  ...(Object.fromEntries(VIEW_NAMES.map((view) => [view, describeView(view)])) as Record<NamedView, string>),
  own: 'My own choice',
};

/** Settings of the design itself, and what its figure shows. */
export function DesignSettings({ design }: { readonly design: Design }) {
  const change = (label: string, part: Partial<Design>, key?: string): void =>
    commit(label, (present) => ({ ...present, ...part }), key);
  const changeView = (label: string, part: Partial<ViewSettings>): void =>
    commit(label, (present) => ({ ...present, view: { ...present.view, ...part } }));
  return (
    <div className="flex flex-col gap-4">
      <header>
        <h2 className="text-sm font-semibold">Design</h2>
        <p className="text-xs text-muted">Select an element to see its fields here.</p>
      </header>
      <div className="flex flex-col gap-2.5">
        <FieldRow id="design-title" label="Title" note={undefined}>
          <TextBox
            id="design-title"
            stored={design.title}
            accept={(text) => {
              if (text.length > MAX_NAME_LENGTH) return fail(`At most ${MAX_NAME_LENGTH} characters.`);
              change('Rename the design', { title: text }, 'title');
              return succeed(text);
            }}
          />
        </FieldRow>
        <TitledChoice
          label="Target system"
          help="Decides packages, paths and service names in the bundle."
          value={design.targetOs}
          options={TARGET_OS}
          onChoose={(targetOs: TargetOs) => change(`Target ${TARGET_OS[targetOs]}`, { targetOs })}
        />
        <TitledChoice
          label="Profile"
          help="Lab is lenient where only redundancy suffers."
          value={design.profile}
          options={{ production: 'Production', lab: 'Lab' }}
          onChoose={(profile: Profile) => change(`Profile ${profile}`, { profile })}
        />
        <TitledChoice
          label="Copies apart by"
          help="Copies, votes and heads that share a place of this scale are found."
          value={design.separation}
          options={SEPARATION}
          onChoose={(separation: Separation) =>
            change(`Keep copies apart by ${SEPARATION[separation].toLowerCase()}`, { separation })
          }
        />
      </div>
      <section className="flex flex-col gap-2.5 border-t border-line pt-3">
        <h3 className="text-xs font-semibold text-muted">Figure</h3>
        <TitledChoice
          label="Direction"
          value={design.view.direction}
          options={{ LR: 'Left to right', TB: 'Top to bottom' }}
          onChoose={(direction: ViewSettings['direction']) => changeView('Turn the figure', { direction })}
        />
        <TitledChoice
          label="Server titles"
          value={design.view.titles}
          options={{ names: 'Names', roles: 'Roles (Master, Slave)' }}
          onChoose={(titles: ViewSettings['titles']) => changeView(`Title servers by ${titles}`, { titles })}
        />
        <TitledChoice
          label="Lines"
          value={design.view.lines ?? 'curved'}
          options={{ curved: 'Curved', straight: 'Straight', angular: 'With corners' }}
          onChoose={(lines: NonNullable<ViewSettings['lines']>) => changeView(`Draw ${lines} lines`, { lines })}
        />
        <TitledChoice
          label="Frames"
          value={design.view.frames ?? 'filled'}
          options={{ filled: 'Filled', outlined: 'Outlined' }}
          onChoose={(frames: NonNullable<ViewSettings['frames']>) => changeView(`Draw ${frames} frames`, { frames })}
        />
        <TitledChoice
          label="It is about"
          help="Or choose below what is shown."
          value={viewOf(design) ?? 'own'}
          options={VIEWS}
          onChoose={(view: NamedView | 'own') => {
            if (view !== 'own') showView(view);
          }}
        />
        <LayerChoice
          hidden={design.view.hiddenLayers}
          onChange={(label, hiddenLayers) => changeView(label, { hiddenLayers })}
        />
      </section>
    </div>
  );
}

function LayerChoice({
  hidden,
  onChange,
}: {
  readonly hidden: readonly string[];
  readonly onChange: (label: string, hidden: readonly string[]) => void;
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm text-muted">Shown in the figure</legend>
      <div className="grid grid-cols-2 gap-x-3">
        {LAYERS.map((layer) => {
          const shown = !hidden.includes(layer.id);
          return (
            <label key={layer.id} className="flex min-h-7 items-center gap-2 text-sm max-lg:min-h-9">
              <input
                type="checkbox"
                checked={shown}
                onChange={() =>
                  onChange(
                    `${shown ? 'Hide' : 'Show'} ${layer.label.toLowerCase()} in the figure`,
                    shown ? [...hidden, layer.id] : hidden.filter((id) => id !== layer.id),
                  )
                }
              />
              {layer.label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
