;; Floats are selected by opcodes of their own, into the float accumulator; or, on a comparison of integers, by the opcode that
;; compares, through a slot.
(module
  (func (export "f32") (param f32 f32 i32) (result f32)
    (f32.add (select (local.get 0) (local.get 1) (local.get 2)) (local.get 0)))
  (func (export "f64") (param f64 f64 i32 i32) (result f64)
    (f64.neg (select (local.get 0) (local.get 1) (i32.lt_u (local.get 2) (local.get 3)))))
  (func (export "on_float") (param f64 i32 i32) (result i32)
    (select (local.get 1) (local.get 2) (f64.lt (local.get 0) (f64.const 1)))))

;; run: f32(1, 2, 0) = 3
;; run: f64(1, 2, 1, 2) = -1
;; run: on_float(0.5, 10, 20) = 10
;; run: on_float(nan, 10, 20) = 20

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `f32`: (f32, f32, i32) -> (f32)
;;   clif
;;     function u0:0(f32, f32, i32) -> f32 tail {
;;     block0(v0: f32, v1: f32, v2: i32):
;;         v3 = select v2, v0, v1
;;         v4 = fadd v3, v0
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     fselect32 acc, s2, s0, s1
;;     fadd32 s3, acc, s0
;;     ret [s3]
;;
;; function `f64`: (f64, f64, i32, i32) -> (f64)
;;   clif
;;     function u0:1(f64, f64, i32, i32) -> f64 tail {
;;     block0(v0: f64, v1: f64, v2: i32, v3: i32):
;;         v4 = icmp ult v2, v3
;;         v8 = select v4, v0, v1
;;         v7 = fneg v8
;;         return v7
;;     }
;;   bytecode, 6 slots
;;     select_lt_u32 s5, s2, s3, s0, s1
;;     fneg64 s4, s5
;;     ret [s4]
;;
;; function `on_float`: (f64, i32, i32) -> (i32)
;;   clif
;;     function u0:2(f64, i32, i32) -> i32 tail {
;;     block0(v0: f64, v1: i32, v2: i32):
;;         v3 = f64const 0x1.0000000000000p0
;;         v4 = fcmp lt v0, v3  ; v3 = 0x1.0000000000000p0
;;         v7 = select v4, v1, v2
;;         return v7
;;     }
;;   bytecode, 6 slots
;;     const64 s5, #4607182418800017408
;;     flt64 acc, s0, s5
;;     select32 acc, acc, s1, s2
;;     ret acc
