const nothing = (name: string) => [name, `function ${name}() { return null }`] as const

/**
 * Declarations that stand in for React Flow's own. Our picture's view never changes, its nodes say their sizes and
 * handles, every gesture is off (diagram/FlowPicture.tsx), and it is hidden from assistive technology.
 */
export const stillReact: Readonly<Record<string, string>> = {
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
  // The store, without what gestures would do to it.
  createStore: `const createStore = (given) => createWithEqualityFn((set, get) => ({
      ...getInitialState(given),
      setNodes(nodes) {
        const { nodeLookup, parentLookup, nodeOrigin, nodeExtent, zIndexMode } = get()
        const options = { nodeOrigin, nodeExtent, checkEquality: true, zIndexMode }
        set({ nodes, ...adoptUserNodes(nodes, nodeLookup, parentLookup, options) })
      },
      setEdges(edges) {
        const { connectionLookup, edgeLookup } = get()
        updateConnectionLookup(connectionLookup, edgeLookup, edges)
        set({ edges })
      },
      setDefaultNodesAndEdges() {},
      setMinZoom: (minZoom) => set({ minZoom }),
      setMaxZoom: (maxZoom) => set({ maxZoom }),
      reset: () => set({ ...getInitialState() }),
    }), Object.is)`,
  // The pane that would pan and zoom: it only says where the picture is.
  FlowRendererComponent: `function FlowRendererComponent({ children }) {
      const store = useStoreApi()
      const pane = useRef(null)
      useEffect(() => store.setState({ domNode: pane.current.closest('.react-flow') }), [])
      return jsx('div', { className: 'react-flow__renderer', ref: pane, style: containerStyle, children:
        jsx('div', { className: 'react-flow__pane', style: containerStyle, children }) })
    }`,
}

/** The same for the part of it that knows no React. */
export const stillSystem: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      // Children, what fits a window, what lies in it: all of the picture is always drawn.
      'updateChildNode',
      'getNodesInside',
      'isEdgeVisible',
      'getInternalNodesBounds',
      'getViewportForBounds',
    ].map(nothing),
  ),
  errorMessages:
    'const errorMessages = new Proxy({}, { get: (_, id) => (about) => "React Flow, " + id + ": " + about })',
  defaultAriaLabelConfig: 'const defaultAriaLabelConfig = {}',
}
