const nothing = (name: string) => [name, `function ${name}() { return null }`] as const

/**
 * Declarations that stand in for React Flow's own, by library and name. Our picture's view never changes, its nodes say
 * their sizes and handles, every gesture is off (diagram/FlowPicture.tsx), and it is hidden from assistive technology.
 */
export const still: Readonly<Record<'react' | 'system', Readonly<Record<string, string>>>> = {
  react: {
    ...Object.fromEntries(
      [
        // Gestures, keys, selection.
        'useDrag',
        'useMoveSelectedNodes',
        'handleNodeClick',
        'SelectionListener',
        // New and moved connections. (Nodes say where their handles are.)
        'HandleComponent',
        'ConnectionLineWrapper',
        'EdgeUpdateAnchors',
        // Measured sizes, and an instance with which a program would change the picture.
        'useResizeObserver',
        'useOnInitHandler',
        'applyChanges',
        'getSelectionChanges',
        // What our own edges, nodes and list bring.
        'createSimpleBezierEdge',
        'createSmoothStepEdge',
        'createStepEdge',
        'createStraightEdge',
        'createBezierEdge',
        'MarkerDefinitions',
        'A11yDescriptions',
        'Attribution',
      ].map(nothing),
    ),
    useNodeObserver: 'function useNodeObserver() { return useRef(null) }',
    BatchProvider: 'function BatchProvider({ children }) { return children }',
    useColorModeClass: 'function useColorModeClass(colorMode) { return colorMode }',
    builtinNodeTypes: 'const builtinNodeTypes = {}',
    builtinEdgeTypes: 'const builtinEdgeTypes = {}',
    // The pane that would pan and zoom: it only says where the picture is.
    FlowRendererComponent: `function FlowRendererComponent({ children }) {
      const store = useStoreApi()
      const pane = useRef(null)
      useEffect(() => store.setState({ domNode: pane.current.closest('.react-flow') }), [])
      return jsx('div', { className: 'react-flow__renderer', ref: pane, style: containerStyle, children:
        jsx('div', { className: 'react-flow__pane', style: containerStyle, children }) })
    }`,
  },
  system: {
    ...Object.fromEntries(
      ['updateNodeInternals', 'handleExpandParent', 'updateAbsolutePositions', 'fitViewport', 'panBy'].map(
        nothing,
      ),
    ),
    errorMessages:
      'const errorMessages = new Proxy({}, { get: (_, id) => (about) => "React Flow, " + id + ": " + about })',
    defaultAriaLabelConfig: 'const defaultAriaLabelConfig = {}',
  },
}
