import Storage

extension Library {
    /// Opens the library that options, environment and configuration name, and makes it where there is none.
    static func open(of options: LibraryOptions, in context: Context) throws -> Library {
        let configuration = try Configuration.read(context.folders.configuration)
        let path = Workspace.libraryPath(options, configuration, context)
        if options.library == nil { try FileSystem.makeFolder(FileSystem.parent(of: path)) }
        return try Library.open(path)
    }
}
