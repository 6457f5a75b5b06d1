extension String {
    package var withoutControls: String { self }
}
