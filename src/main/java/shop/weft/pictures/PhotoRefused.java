package shop.weft.pictures;

/** A photo was not taken, and nothing of it was kept. */
public class PhotoRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final PhotoProblem problem;

    PhotoRefused(PhotoProblem problem) {
        super("No photo: " + problem);
        this.problem = problem;
    }

    public PhotoProblem problem() {
        return problem;
    }
}
