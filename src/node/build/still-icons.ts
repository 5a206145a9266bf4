/** Lucide's maker of icons, for what ours are: pictures beside a text, all of one size of paper, with no provider above. */
export const stillIcons: Readonly<Record<string, string>> = {
  createLucideIcon: `function createLucideIcon({ name, node }) {
    const shapes = node.map(([tag, attributes]) => createElement(tag, attributes))
    return ({ size = 24, className = '', ...rest }) => createElement('svg', {
      width: size, height: size, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 2,
      strokeLinecap: 'round', strokeLinejoin: 'round', 'aria-hidden': true, ...rest,
      className: 'lucide lucide-' + name + ' ' + className,
    }, shapes)
  }`,
}
